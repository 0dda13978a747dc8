<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
  <context>
    <name>Actions</name>
    <message>
      <source>chair</source>
      <translation>The chair</translation>
    </message>
    <message>
      <source>conflict.others</source>
      <translation>declare a conflict of interest for somebody else</translation>
    </message>
    <message>
      <source>conflict.own</source>
      <translation>declare their own conflict of interest</translation>
    </message>
    <message>
      <source>council.edit</source>
      <translation>change the members of the council</translation>
    </message>
    <message>
      <source>decision.record</source>
      <translation>record a decision of the council</translation>
    </message>
    <message>
      <source>entry.edit</source>
      <translation>put products into a round or assign them</translation>
    </message>
    <message>
      <source>meeting.edit</source>
      <translation>note the meeting</translation>
    </message>
    <message>
      <source>member</source>
      <translation>An ordinary member</translation>
    </message>
    <message>
      <source>paper.certify</source>
      <translation>sign the copy of a paper sheet</translation>
    </message>
    <message>
      <source>paper.key</source>
      <translation>key in paper sheets</translation>
    </message>
    <message>
      <source>paper.make</source>
      <translation>draw up, print or keep the council's papers</translation>
    </message>
    <message>
      <source>paper.settle</source>
      <translation>settle paper sheets</translation>
    </message>
    <message>
      <source>progress.read</source>
      <translation>see how far the members are</translation>
    </message>
    <message>
      <source>register.edit</source>
      <translation>change producers, products, dossiers or the set-up</translation>
    </message>
    <message>
      <source>register.read</source>
      <translation>see the whole list of products</translation>
    </message>
    <message>
      <source>result.read</source>
      <translation>see the result of the council</translation>
    </message>
    <message>
      <source>round.edit</source>
      <translation>set up or change a round</translation>
    </message>
    <message>
      <source>round.finish</source>
      <translation>finish a round</translation>
    </message>
    <message>
      <source>round.reopen</source>
      <translation>reopen a round</translation>
    </message>
    <message>
      <source>scoring.close</source>
      <translation>end the scoring</translation>
    </message>
    <message>
      <source>scoring.reopen</source>
      <translation>open another turn of scoring</translation>
    </message>
    <message>
      <source>secretary</source>
      <translation>The secretary</translation>
    </message>
    <message>
      <source>sheet.exclude</source>
      <translation>exclude a sheet from the result</translation>
    </message>
    <message>
      <source>sheet.others</source>
      <translation>see the sheets of other members</translation>
    </message>
    <message>
      <source>sheet.score</source>
      <translation>score</translation>
    </message>
    <message>
      <source>sheet.sign</source>
      <translation>sign a sheet</translation>
    </message>
    <message>
      <source>solo.score</source>
      <translation>see or fill in the sheet of the evaluator named in the settings</translation>
    </message>
    <message>
      <source>vice_chair</source>
      <translation>The vice chair</translation>
    </message>
  </context>
  <context>
    <name>Board</name>
    <message>
      <source>Hồ sơ đến hạn</source>
      <translation>Dossiers falling due</translation>
    </message>
    <message>
      <source>Xem mọi hồ sơ</source>
      <translation>See all dossiers</translation>
    </message>
    <message>
      <source>Xem mọi thời hạn</source>
      <translation>See all terms</translation>
    </message>
    <message>
      <source>Đến phiếu của tôi</source>
      <translation>Go to my sheets</translation>
    </message>
    <message>
      <source>Mở</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Mở: {step}</source>
      <translation>Open: {step}</translation>
    </message>
    <message>
      <source>Hết hạn trước ngày {day}</source>
      <translation>Runs out before {day}</translation>
    </message>
    <message>
      <source>Đợt {number} năm {year}</source>
      <translation>Round {number} of {year}</translation>
    </message>
    <message>
      <source>Đợt {number} năm {year} (tập huấn)</source>
      <translation>Round {number} of {year} (practice)</translation>
    </message>
    <message>
      <source>Việc cần làm để đánh giá một đợt</source>
      <translation>What it takes to assess a round</translation>
    </message>
    <message>
      <source>{round}: đã xong mọi bước, chỉ còn ký và gửi</source>
      <translation>{round}: all steps are done, only signing and sending is left</translation>
    </message>
    <message>
      <source>{round}: việc tiếp theo</source>
      <translation>{round}: what comes next</translation>
    </message>
    <message>
      <source>Đã chấm xong {n} sản phẩm được phân công.</source>
      <translation>All {n} products given to you are scored.</translation>
    </message>
    <message>
      <source>Chưa có sản phẩm nào được phân công.</source>
      <translation>No products have been given to you yet.</translation>
    </message>
    <message>
      <source>Còn {left} trong {n} sản phẩm chưa chấm xong.</source>
      <translation>{left} of {n} products are not finished yet.</translation>
    </message>
    <message>
      <source>Phiếu của tôi</source>
      <translation>My sheets</translation>
    </message>
    <message>
      <source>Không có hồ sơ nào đang tính hạn.</source>
      <translation>No dossier has its term running.</translation>
    </message>
    <message>
      <source>còn {n} ngày làm việc, đến {day}</source>
      <translation>{n} working days left, until {day}</translation>
    </message>
    <message>
      <source>quá hạn {n} ngày làm việc, hạn {day}</source>
      <translation>{n} working days late, due {day}</translation>
    </message>
    <message>
      <source>hết hạn hôm nay {day}</source>
      <translation>due today {day}</translation>
    </message>
    <message>
      <source>chờ chủ thể bổ sung</source>
      <translation>waiting for the producer</translation>
    </message>
    <message>
      <source>xã đang làm</source>
      <translation>the commune is at work</translation>
    </message>
    <message>
      <source>chờ cơ quan tiếp nhận</source>
      <translation>waiting for the receiving authority</translation>
    </message>
    <message>
      <source>Không có giấy tờ nào hết hạn trước ngày này.</source>
      <translation>Nothing runs out before this day.</translation>
    </message>
    <message>
      <source>… và {n} mục nữa</source>
      <translation>… and {n} more</translation>
    </message>
    <message>
      <source>Đợt đánh giá</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Chưa có đợt nào đang mở.</source>
      <translation>No round is open yet.</translation>
    </message>
    <message>
      <source>Lập đợt</source>
      <translation>Set up a round</translation>
    </message>
    <message>
      <source>Chưa có sản phẩm nào.</source>
      <translation>No products yet.</translation>
    </message>
    <message>
      <source>{n} sản phẩm, trong đó {bare} chưa chọn bộ hoặc chưa có số thứ tự.</source>
      <translation>{n} products, {bare} of them without a set or a number.</translation>
    </message>
    <message>
      <source>{n} sản phẩm, đủ thông tin để chấm.</source>
      <translation>{n} products, ready to be scored.</translation>
    </message>
    <message>
      <source>Bổ sung thông tin</source>
      <translation>Complete the details</translation>
    </message>
    <message>
      <source>Thêm sản phẩm</source>
      <translation>Add a product</translation>
    </message>
    <message>
      <source>Nhập danh sách</source>
      <translation>Import a list</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Products</translation>
    </message>
    <message>
      <source>Chưa ghi tiếp nhận hồ sơ nào.</source>
      <translation>No dossier has been received yet.</translation>
    </message>
    <message>
      <source>Đã tiếp nhận {received}/{n} hồ sơ; {owed} hồ sơ chủ thể còn thiếu thành phần.</source>
      <translation>{received}/{n} dossiers received; {owed} of them still lack parts from the producer.</translation>
    </message>
    <message>
      <source>Ghi tiếp nhận</source>
      <translation>Record receipt</translation>
    </message>
    <message>
      <source>Hồ sơ</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Chưa có thành viên nào.</source>
      <translation>No members yet.</translation>
    </message>
    <message>
      <source>{n} thành viên; {without} người chưa đặt mã PIN (đặt khi đăng nhập lần đầu).</source>
      <translation>{n} members; {without} without a PIN (chosen at the first sign-in).</translation>
    </message>
    <message>
      <source>{n} thành viên, ai cũng đã có mã PIN.</source>
      <translation>{n} members, all with a PIN.</translation>
    </message>
    <message>
      <source>Ghi thành viên</source>
      <translation>Enter members</translation>
    </message>
    <message>
      <source>Hội đồng</source>
      <translation>Council</translation>
    </message>
    <message>
      <source>Chưa đưa sản phẩm nào vào đợt.</source>
      <translation>No products in the round yet.</translation>
    </message>
    <message>
      <source>{n} sản phẩm trong đợt, {assigned} phiếu đã phân công.</source>
      <translation>{n} products in the round, {assigned} sheets assigned.</translation>
    </message>
    <message>
      <source>Phân công chấm</source>
      <translation>Assign scoring</translation>
    </message>
    <message>
      <source>Phân công</source>
      <translation>Assignment</translation>
    </message>
    <message>
      <source>Chấm điểm</source>
      <translation>Scoring</translation>
    </message>
    <message>
      <source>Chưa bắt đầu.</source>
      <translation>Not begun.</translation>
    </message>
    <message>
      <source>Đã kết thúc chấm {n} sản phẩm.</source>
      <translation>Scoring of {n} products is closed.</translation>
    </message>
    <message>
      <source>Còn {n} phiếu chưa chấm xong; mỗi thành viên đăng nhập để chấm.</source>
      <translation>{n} sheets are not finished; each member signs in to score.</translation>
    </message>
    <message>
      <source>Thành viên đăng nhập…</source>
      <translation>Member signs in…</translation>
    </message>
    <message>
      <source>Mọi phiếu đã xong. Chủ tịch, Phó Chủ tịch hoặc Thư ký kết thúc chấm điểm.</source>
      <translation>All sheets are finished. The chair, the vice chair or the secretary closes the scoring.</translation>
    </message>
    <message>
      <source>Kết thúc chấm điểm</source>
      <translation>Close the scoring</translation>
    </message>
    <message>
      <source>Chưa ghi người dự họp.</source>
      <translation>Attendance has not been noted.</translation>
    </message>
    <message>
      <source>Có mặt {n}/{all} thành viên.</source>
      <translation>{n} of {all} members present.</translation>
    </message>
    <message>
      <source>Ghi phiên họp</source>
      <translation>Note the meeting</translation>
    </message>
    <message>
      <source>Phiên họp</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>Kết quả</source>
      <translation>Results</translation>
    </message>
    <message>
      <source>Đợt đã kết thúc ngày {day}.</source>
      <translation>The round ended on {day}.</translation>
    </message>
    <message>
      <source>Có sau khi kết thúc chấm điểm.</source>
      <translation>Available once scoring is closed.</translation>
    </message>
    <message>
      <source>Xem kết quả từng sản phẩm, ghi quyết định nếu có, rồi kết thúc đợt.</source>
      <translation>Look at each product's result, record decisions where needed, then end the round.</translation>
    </message>
    <message>
      <source>Xem kết quả</source>
      <translation>See results</translation>
    </message>
    <message>
      <source>Biểu mẫu, biên bản, công văn: in và lưu.</source>
      <translation>Forms, minutes, letters: print and keep.</translation>
    </message>
    <message>
      <source>Đã lưu {n} văn bản của đợt.</source>
      <translation>{n} papers of the round are kept.</translation>
    </message>
    <message>
      <source>Lập văn bản</source>
      <translation>Make papers</translation>
    </message>
    <message>
      <source>Văn bản</source>
      <translation>Papers</translation>
    </message>
  </context>
  <context>
    <name>Certificates</name>
    <message>
      <source>Những gì sẽ hết hạn trước ngày</source>
      <translation>What will have expired by</translation>
    </message>
    <message>
      <source>Những gì sẽ hết hạn</source>
      <translation>What will have expired</translation>
    </message>
    <message>
      <source>Giấy chứng nhận</source>
      <translation>Certificate</translation>
    </message>
    <message>
      <source>Xuất bảng…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <source>Mở hồ sơ  ·  Enter</source>
      <translation>Open the dossier  ·  Enter</translation>
    </message>
    <message>
      <source>Mở hồ sơ của dòng đang chọn</source>
      <translation>Open the dossier of the row in front</translation>
    </message>
    <message>
      <source>Ở đây thấy trước những gì sẽ hết hạn: giấy chứng nhận OCOP (36 tháng), giấy tờ và tệp trong hồ sơ; và khi nào phải nộp hồ sơ đánh giá lại. Hãy ghi ngày hết hạn ở từng thành phần của hồ sơ, và ghi giấy chứng nhận đã được cấp ở trang Sản phẩm.</source>
      <translation>Here one sees in time what runs out: OCOP certificates (36 months), papers and files of dossiers; and when a dossier for re-assessment is due. Note last days at the parts of dossiers, and certificates on the products page.</translation>
    </message>
    <message>
      <source>Đến hồ sơ</source>
      <translation>To the dossiers</translation>
    </message>
    <message>
      <source>Đến trang Sản phẩm</source>
      <translation>To the products</translation>
    </message>
    <message>
      <source>Chưa có thời hạn nào để theo dõi</source>
      <translation>No terms to watch yet</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Quyết định</source>
      <translation>Decision</translation>
    </message>
    <message>
      <source>Sao</source>
      <translation>Stars</translation>
    </message>
    <message>
      <source>Hết hạn</source>
      <translation>Ends</translation>
    </message>
    <message>
      <source>Kỳ nộp hồ sơ</source>
      <translation>Window</translation>
    </message>
    <message>
      <source>Tình trạng</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Loại</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Giấy tờ</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Được kéo dài</source>
      <translation>Runs on</translation>
    </message>
    <message>
      <source>Chưa đến kỳ</source>
      <translation>Not yet</translation>
    </message>
    <message>
      <source>Đang nhận hồ sơ</source>
      <translation>Open now</translation>
    </message>
    <message>
      <source>Đã qua kỳ nộp</source>
      <translation>Window closed</translation>
    </message>
    <message>
      <source>Đã hết hạn</source>
      <translation>Ended</translation>
    </message>
    <message>
      <source>Cấp ngày {issued}, hạn 36 tháng đến hết ngày {end}.</source>
      <translation>Issued on {issued}, holds 36 months, until {end}.</translation>
    </message>
    <message>
      <source>Giấy ghi hạn đến hết ngày {end}.</source>
      <translation>The paper says: until {end}.</translation>
    </message>
    <message>
      <source>Nộp hồ sơ đánh giá lại từ ngày {first} đến hết ngày {last} (180 đến 120 ngày trước khi hết hạn); còn {n} ngày nữa mới đến kỳ.</source>
      <translation>A dossier for re-assessment may come from {first} to {last} (180 to 120 days before the end); {n} days until then.</translation>
    </message>
    <message>
      <source>Đang trong kỳ nộp hồ sơ đánh giá lại: từ ngày {first} đến hết ngày {last}; còn {n} ngày.</source>
      <translation>A dossier for re-assessment may come now: from {first} to {last}; {n} days left.</translation>
    </message>
    <message>
      <source>Hôm nay, {last}, là ngày cuối nộp hồ sơ đánh giá lại.</source>
      <translation>Today, {last}, is the last day for a dossier for re-assessment.</translation>
    </message>
    <message>
      <source>Kỳ nộp hồ sơ đánh giá lại đã qua từ sau ngày {last}; giấy còn hiệu lực {n} ngày. Hãy hỏi ngay cơ quan tiếp nhận.</source>
      <translation>The window for re-assessment closed after {last}; the certificate holds {n} more days. Ask the receiving authority now.</translation>
    </message>
    <message>
      <source>Giấy đã hết hạn.</source>
      <translation>The certificate has ended.</translation>
    </message>
    <message>
      <source>Thời gian kéo dài theo khoản 3 Điều 12 cũng đã hết ngày {day}.</source>
      <translation>The extension of art. 12.3 has ended as well, on {day}.</translation>
    </message>
    <message>
      <source>Trường hợp chuyển tiếp (khoản 3 Điều 12, theo cách hiểu của phần mềm): còn hiệu lực đến khi có kết quả xử lý, nhưng không quá ngày {day} (180 ngày).</source>
      <translation>Caught in the transition (art. 12.3, this program's reading): it holds until there is a result, at most until {day} (180 days).</translation>
    </message>
    <message>
      <source>Thành phần</source>
      <translation>Part</translation>
    </message>
    <message>
      <source>Tệp</source>
      <translation>File</translation>
    </message>
    <message>
      <source>{kind} “{name}” của “{product}” đã hết hạn {n} ngày, từ sau ngày {day}.</source>
      <translation>{kind} “{name}” of “{product}” expired {n} days ago, after {day}.</translation>
    </message>
    <message>
      <source>{kind} “{name}” của “{product}” hết hạn hết hôm nay, {day}.</source>
      <translation>{kind} “{name}” of “{product}” expires today, {day}.</translation>
    </message>
    <message>
      <source>{kind} “{name}” của “{product}” còn hạn {n} ngày, đến hết ngày {day}.</source>
      <translation>{kind} “{name}” of “{product}” holds {n} more days, until {day}.</translation>
    </message>
    <message>
      <source>Sẽ hết hạn: {n}</source>
      <translation>Will have expired: {n}</translation>
    </message>
    <message>
      <source>Không có giấy tờ nào đã ghi ngày hết hạn mà hết hạn trước ngày {day}. Giấy tờ chưa ghi ngày hết hạn thì không tính được: hãy ghi ngày ở từng thành phần của hồ sơ.</source>
      <translation>No paper with a last day expires before {day}. Papers without a last day cannot be told: note it at each part of a dossier.</translation>
    </message>
    <message>
      <source>Giấy chứng nhận: {n}</source>
      <translation>Certificates: {n}</translation>
    </message>
    <message>
      <source>Chưa có sản phẩm nào ghi giấy chứng nhận đã được cấp. Hãy ghi số quyết định và ngày cấp ở trang Sản phẩm, hoặc nhập từ danh sách.</source>
      <translation>No product has a certificate noted. Note the decision and its day on the products page, or import them with a list.</translation>
    </message>
    <message>
      <source>Ngày do người dùng chọn. Xóa ô ngày để trở về ngày của đợt.</source>
      <translation>A day of your choice. Clear the field to go back to the round's day.</translation>
    </message>
    <message>
      <source>Đang lấy {round}.</source>
      <translation>Now: {round}.</translation>
    </message>
    <message>
      <source>ngày của Đợt {number} năm {year} đang chọn</source>
      <translation>the day of round {number} of {year}, which is in front</translation>
    </message>
    <message>
      <source>mốc đề nghị của đợt tới (khoản 1 Điều 5)</source>
      <translation>the cut-off of the next round (art. 5.1)</translation>
    </message>
  </context>
  <context>
    <name>CommuneReport</name>
    <message>
      <source>Xem trước Mẫu số 03</source>
      <translation>Preview form 03</translation>
    </message>
    <message>
      <source>Xem tự đánh giá của chủ thể</source>
      <translation>See the producer's self-assessment</translation>
    </message>
    <message>
      <source>‹ Hồ sơ</source>
      <translation>‹ Dossier</translation>
    </message>
    <message>
      <source>Về hồ sơ</source>
      <translation>Back to the dossier</translation>
    </message>
    <message>
      <source>Có nội dung chưa lưu được</source>
      <translation>Something is not saved</translation>
    </message>
    <message>
      <source>Lời báo cáo trên màn hình chưa lưu được và sẽ mất nếu đóng chương trình.</source>
      <translation>The report on the screen is not saved and will be lost if the program is closed.</translation>
    </message>
    <message>
      <source>Vẫn đóng</source>
      <translation>Close anyway</translation>
    </message>
    <message>
      <source>Mở danh sách hồ sơ</source>
      <translation>Open the dossiers</translation>
    </message>
    <message>
      <source>Lấy lại bản gợi ý</source>
      <translation>Take the suggestion again</translation>
    </message>
    <message>
      <source>Lấy lại lời đã viết</source>
      <translation>Bring back what was written</translation>
    </message>
    <message>
      <source>Ở đây viết báo cáo của Ủy ban nhân dân cấp xã về bốn nội dung của hồ sơ (Mẫu số 03). Chương trình gợi ý lời từ kết quả chấm và minh chứng; cán bộ sửa theo thực tế. Hãy mở hồ sơ của sản phẩm trước.</source>
      <translation>Here the commune's report on four matters of the dossier is written (form 03). The program suggests words from the result and the evidence; the official changes them as things are. Open the product's dossier first.</translation>
    </message>
    <message>
      <source>Chưa chọn sản phẩm</source>
      <translation>No product chosen</translation>
    </message>
    <message>
      <source>Đang lập gợi ý…</source>
      <translation>Preparing suggestions…</translation>
    </message>
    <message>
      <source>Chưa mở được báo cáo</source>
      <translation>The report could not be opened</translation>
    </message>
    <message>
      <source>Đang lưu…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <source>Còn nội dung chưa lưu được</source>
      <translation>Something is still not saved</translation>
    </message>
    <message>
      <source>Đã lưu {time}</source>
      <translation>Saved {time}</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>chưa chọn bộ</source>
      <translation>no set chosen</translation>
    </message>
    <message>
      <source>Báo cáo Mẫu số 03</source>
      <translation>Report, form 03</translation>
    </message>
    <message>
      <source>{n}/{all} nội dung đã có lời</source>
      <translation>{n}/{all} matters have words</translation>
    </message>
    <message>
      <source>Gợi ý lấy từ kết quả chấm của Hội đồng và minh chứng trong hồ sơ.</source>
      <translation>The suggestions come from the council's result and the evidence in the dossier.</translation>
    </message>
    <message>
      <source>Gợi ý lấy từ phiếu chấm đã khóa và minh chứng trong hồ sơ.</source>
      <translation>The suggestions come from the closed score sheet and the evidence in the dossier.</translation>
    </message>
    <message>
      <source>Gợi ý lấy từ bản tự đánh giá của chủ thể và minh chứng trong hồ sơ.</source>
      <translation>The suggestions come from the producer's self-assessment and the evidence in the dossier.</translation>
    </message>
    <message>
      <source>Mỗi nội dung để trống sẽ in lời hướng dẫn của mẫu và các dòng kẻ.</source>
      <translation>A matter that is left empty is printed with the form's hint and lines to write on.</translation>
    </message>
    <message>
      <source>Lời của cán bộ</source>
      <translation>The official's words</translation>
    </message>
    <message>
      <source>Gợi ý của chương trình, chưa sửa</source>
      <translation>The program's suggestion, unchanged</translation>
    </message>
    <message>
      <source>Chưa có lời</source>
      <translation>No words yet</translation>
    </message>
    <message>
      <source>Đưa vào văn bản</source>
      <translation>Put it into the text</translation>
    </message>
    <message>
      <source>Minh chứng trong hồ sơ (tiêu chí {codes})</source>
      <translation>Evidence in the dossier (criteria {codes})</translation>
    </message>
    <message>
      <source>✕ {name} – đã hết hạn {day}</source>
      <translation>✕ {name} – expired {day}</translation>
    </message>
    <message>
      <source>✓ {name} – có giá trị đến {day}</source>
      <translation>✓ {name} – valid until {day}</translation>
    </message>
    <message>
      <source>✓ {name} – nhận {day}</source>
      <translation>✓ {name} – received {day}</translation>
    </message>
    <message>
      <source>Sản phẩm chưa chọn bộ nên chưa có gợi ý.</source>
      <translation>The product has no set yet, so there is no suggestion.</translation>
    </message>
    <message>
      <source>Chưa có kết quả chấm: gợi ý lấy từ bản tự đánh giá của chủ thể, cần thẩm tra trước khi ký.</source>
      <translation>There is no result yet: the suggestions come from the producer's self-assessment and must be checked before signing.</translation>
    </message>
    <message>
      <source>Chưa có kết quả chấm và chủ thể chưa tự đánh giá, nên chưa có gợi ý.</source>
      <translation>There is no result yet and the producer has not assessed itself, so there is no suggestion.</translation>
    </message>
    <message>
      <source>Kết quả chấm đang có theo {old}, còn sản phẩm nay ở {now} nên không dùng làm gợi ý.</source>
      <translation>The result is by {old}, but the product is in {now} now, so it is not used for suggestions.</translation>
    </message>
    <message>
      <source>Hồ sơ chưa có tệp minh chứng nào gắn với tiêu chí {codes}.</source>
      <translation>The dossier has no evidence for criteria {codes} yet.</translation>
    </message>
    <message>
      <source>Tài liệu minh chứng “{name}” đã hết hạn ngày {day}.</source>
      <translation>The evidence “{name}” expired on {day}.</translation>
    </message>
    <message>
      <source>Tiêu chí {code}: {words}</source>
      <translation>Criterion {code}: {words}</translation>
    </message>
    <message>
      <source>Tiêu chí {code}: các thành viên Hội đồng đánh giá khác nhau.</source>
      <translation>Criterion {code}: the members of the council judge differently.</translation>
    </message>
  </context>
  <context>
    <name>Conflicts</name>
    <message>
      <source>Xung đột lợi ích đã khai</source>
      <translation>Declared conflicts of interest</translation>
    </message>
    <message>
      <source>Chưa ai khai xung đột lợi ích trong đợt này.</source>
      <translation>Nobody has declared a conflict of interest in this round.</translation>
    </message>
    <message>
      <source>Rút khai báo…</source>
      <translation>Withdraw…</translation>
    </message>
    <message>
      <source>Khai xung đột lợi ích</source>
      <translation>Declare a conflict of interest</translation>
    </message>
    <message>
      <source>Thành viên</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Lý do</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Chủ thể, theo sổ chủ thể</source>
      <translation>Producer, from the register</translation>
    </message>
    <message>
      <source>Về danh sách</source>
      <translation>Back to the list</translation>
    </message>
    <message>
      <source>Lý do, in trên phiếu tổng hợp và biên bản</source>
      <translation>Reason, printed on the consolidated sheet and the minutes</translation>
    </message>
    <message>
      <source>{member} – {producer}</source>
      <translation>{member} – {producer}</translation>
    </message>
    <message>
      <source>Khai báo này đã rút.</source>
      <translation>This declaration has been withdrawn.</translation>
    </message>
    <message>
      <source>Gõ vài chữ của tên, không cần dấu, rồi chọn trong danh sách.</source>
      <translation>Type some letters of the name, with or without marks, then choose from the list.</translation>
    </message>
    <message>
      <source>Danh sách gồm chủ thể của các sản phẩm được phân công cho bạn.</source>
      <translation>The list holds the producers of the products that are assigned to you.</translation>
    </message>
    <message>
      <source>Hãy chọn thành viên.</source>
      <translation>Please choose a member.</translation>
    </message>
    <message>
      <source>Chưa có chủ thể nào trong sổ. Hãy thêm chủ thể ở trang Chủ thể trước.</source>
      <translation>There is no producer in the register yet. Please add it on the page of producers first.</translation>
    </message>
    <message>
      <source>Hãy chọn chủ thể.</source>
      <translation>Please choose a producer.</translation>
    </message>
    <message>
      <source>Không có đúng một chủ thể tên như vậy. Hãy chọn trong danh sách gợi ý.</source>
      <translation>There is not exactly one producer of this name. Please choose one from the list.</translation>
    </message>
    <message>
      <source>Đã khai: phiếu của {member} về “{producer}” không được tính</source>
      <translation>Declared: the sheets of {member} on “{producer}” do not count</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Đã rút: phiếu của {member} về “{producer}” được tính lại</source>
      <translation>Withdrawn: the sheets of {member} on “{producer}” count again</translation>
    </message>
    <message>
      <source>Khai báo trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.</source>
      <translation>The declaration on the screen has not been saved and will be lost if you leave.</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Ngày khai</source>
      <translation>Declared</translation>
    </message>
    <message>
      <source>Tình trạng</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Thành viên có lợi ích liên quan đến chủ thể (người nhà, góp vốn, làm thuê…) thì khai ở đây: phiếu của người đó về mọi sản phẩm của chủ thể không được tính vào đâu cả; phiếu tổng hợp và biên bản in rõ tên và lý do.</source>
      <translation>A member with an interest in a producer (family, shares, employment…) declares it here: their sheets on all products of that producer count nowhere; the consolidated sheet and the minutes print name and reason.</translation>
    </message>
    <message>
      <source>Phiếu của thành viên này về mọi sản phẩm của chủ thể này sẽ không được tính vào đâu cả; phiếu tổng hợp và biên bản in rõ tên và lý do.</source>
      <translation>The sheets of this member on all products of this producer will count nowhere; the consolidated sheet and the minutes print name and reason.</translation>
    </message>
    <message>
      <source>Không tính</source>
      <translation>Not counted</translation>
    </message>
    <message>
      <source>Rút {when}: {reason}</source>
      <translation>Withdrawn {when}: {reason}</translation>
    </message>
    <message>
      <source>Đã rút</source>
      <translation>Withdrawn</translation>
    </message>
    <message>
      <source>{when}, người khai: {name}</source>
      <translation>{when}, declared by: {name}</translation>
    </message>
    <message>
      <source>Phiếu của {member} về các sản phẩm của “{producer}” sẽ được tính trở lại.</source>
      <translation>The sheets of {member} on the products of “{producer}” will count again.</translation>
    </message>
    <message>
      <source>Rút khai báo xung đột lợi ích</source>
      <translation>Withdraw the declared conflict of interest</translation>
    </message>
    <message>
      <source>Khai báo cũ và lý do rút vẫn được giữ trong danh sách và nhật ký.</source>
      <translation>The old declaration and the reason for withdrawing it stay in the list and the journal.</translation>
    </message>
    <message>
      <source>Rút khai báo</source>
      <translation>Withdraw</translation>
    </message>
    <message>
      <source>Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.</source>
      <translation>It has {n} characters, at most {most} are allowed. Please shorten it.</translation>
    </message>
    <message>
      <source>Hãy ghi lý do; lý do được in trên văn bản.</source>
      <translation>Please give the reason; it is printed on papers.</translation>
    </message>
  </context>
  <context>
    <name>CouncilHelp</name>
    <message>
      <source>Muốn tập chấm, bấm “Lập đợt tập huấn”: mọi thứ đều ghi {mark} và không lẫn vào đợt chính thức.</source>
      <translation>To practise scoring, press “Set up a practice round”: everything says {mark} and never mixes with official rounds.</translation>
    </message>
    <message>
      <source>Đợt đánh giá</source>
      <translation>Rounds</translation>
    </message>
    <message>
      <source>Mỗi đợt có Hội đồng, sản phẩm, cuộc họp và kết quả riêng. Mọi trang khác làm việc với đợt chọn ở đây.</source>
      <translation>Each round has its own council, products, meeting and results. All other pages work with the round chosen here.</translation>
    </message>
    <message>
      <source>Bấm “Lập đợt đánh giá”, ghi số đợt, năm và quyết định thành lập Hội đồng.</source>
      <translation>Press “Set up a round”; enter its number, its year and the decision that set the council up.</translation>
    </message>
    <message>
      <source>Ngày tháng và quy định của tỉnh không bắt buộc; cần thì sửa sau.</source>
      <translation>Dates and the rules of the province are optional; change them later where needed.</translation>
    </message>
    <message>
      <source>Chọn một đợt rồi bấm “Làm việc với đợt này”; nút xanh cho biết bước tiếp theo.</source>
      <translation>Choose a round, then press “Work with this round”; the green button names the next step.</translation>
    </message>
    <message>
      <source>Khi mọi sản phẩm đã chấm xong và đã quyết định, Chủ tịch hoặc Phó Chủ tịch bấm “Kết thúc đợt…”. Chỉ Chủ tịch mở lại được, và phải ghi lý do.</source>
      <translation>When all products are scored and decided, the chair or vice chair presses “Finish the round…”. Only the chair can reopen it, with a reason.</translation>
    </message>
    <message>
      <source>chọn đợt</source>
      <translation>choose a round</translation>
    </message>
    <message>
      <source>làm bước tiếp theo với đợt đang chọn</source>
      <translation>do the next step with the chosen round</translation>
    </message>
    <message>
      <source>sửa đợt đang chọn</source>
      <translation>change the chosen round</translation>
    </message>
    <message>
      <source>xóa đợt chưa có phiếu</source>
      <translation>delete a round without sheets</translation>
    </message>
    <message>
      <source>lập đợt mới</source>
      <translation>set up a new round</translation>
    </message>
    <message>
      <source>lưu đợt đang nhập</source>
      <translation>save the round being filled in</translation>
    </message>
    <message>
      <source>Thành viên Hội đồng</source>
      <translation>Members of the council</translation>
    </message>
    <message>
      <source>Danh sách Hội đồng của đợt đang chọn, theo thứ tự in trên văn bản. Mã PIN chỉ để mỗi người chấm phiếu của mình trên cùng một máy; không thay cho chữ ký.</source>
      <translation>The list of the council of the chosen round, in the order in which papers print it. The PIN only keeps everybody to their own sheets on a shared computer; it does not stand in for a signature.</translation>
    </message>
    <message>
      <source>Thêm từng người, hoặc chép Hội đồng của đợt trước; số thành viên không giới hạn.</source>
      <translation>Add everybody one by one, or copy the council of an earlier round; there is no limit to the number of members.</translation>
    </message>
    <message>
      <source>Dùng “Lên”, “Xuống” để xếp thứ tự như trong quyết định.</source>
      <translation>Use “Up” and “Down” for the order of the decision.</translation>
    </message>
    <message>
      <source>Mỗi thành viên bấm “Đăng nhập…” ở góc trên, chọn tên mình và tự đặt mã PIN. Quên mã thì thư ký đặt lại.</source>
      <translation>Every member presses “Sign in…” in the upper corner, chooses their name and a PIN. Whoever forgets it asks the secretary to reset it.</translation>
    </message>
    <message>
      <source>Ai có lợi ích liên quan đến một chủ thể thì khai ở mục “Xung đột lợi ích”: phiếu của người đó về sản phẩm của chủ thể này không được tính, văn bản in rõ lý do.</source>
      <translation>Whoever has an interest in a producer declares it under “Conflicts of interest”: their sheets on its products do not count, and the papers print the reason.</translation>
    </message>
    <message>
      <source>Đưa một người ra khỏi Hội đồng thì phải ghi lý do; phiếu đã có không bị xóa và có thể cho trở lại.</source>
      <translation>Taking somebody out of the council asks for a reason; sheets are not deleted, and they can be brought back.</translation>
    </message>
    <message>
      <source>chọn thành viên</source>
      <translation>choose a member</translation>
    </message>
    <message>
      <source>sửa thành viên đang chọn</source>
      <translation>change the chosen member</translation>
    </message>
    <message>
      <source>đưa thành viên ra khỏi Hội đồng</source>
      <translation>take the member out of the council</translation>
    </message>
    <message>
      <source>thêm thành viên</source>
      <translation>add a member</translation>
    </message>
    <message>
      <source>lưu thành viên đang nhập</source>
      <translation>save the member being filled in</translation>
    </message>
  </context>
  <context>
    <name>CouncilResult</name>
    <message>
      <source>Kết quả</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Bảng điểm</source>
      <translation>All points</translation>
    </message>
    <message>
      <source>Cách lên sao</source>
      <translation>The way up</translation>
    </message>
    <message>
      <source>Đóng khi chưa ghi xong quyết định?</source>
      <translation>Close with a decision not recorded?</translation>
    </message>
    <message>
      <source>Quyết định của Hội đồng đang soạn chưa được ghi và sẽ bị bỏ nếu đóng.</source>
      <translation>The decision of the council that is being typed is not recorded yet and will be lost.</translation>
    </message>
    <message>
      <source>Đóng, bỏ phần đang soạn</source>
      <translation>Close, drop what is typed</translation>
    </message>
    <message>
      <source>Sản phẩm của đợt</source>
      <translation>Products of the round</translation>
    </message>
    <message>
      <source>Xem kết quả</source>
      <translation>See the result</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Vì sao có kết quả này</source>
      <translation>Why this result</translation>
    </message>
    <message>
      <source>Chấm lại sản phẩm này…</source>
      <translation>Score this product again…</translation>
    </message>
    <message>
      <source>Mức tối thiểu mà các phiếu khác nhau</source>
      <translation>Minima on which the sheets differ</translation>
    </message>
    <message>
      <source>Rút quyết định…</source>
      <translation>Withdraw the decision…</translation>
    </message>
    <message>
      <source>✓ Chấm đạt</source>
      <translation>✓ Gave met</translation>
    </message>
    <message>
      <source>✕ Chấm chưa đạt</source>
      <translation>✕ Gave not met</translation>
    </message>
    <message>
      <source>Hội đồng quyết định</source>
      <translation>The council decides</translation>
    </message>
    <message>
      <source>Lý do (bắt buộc)</source>
      <translation>Reason (required)</translation>
    </message>
    <message>
      <source>Ai tán thành</source>
      <translation>Who was for it</translation>
    </message>
    <message>
      <source>Ghi quyết định</source>
      <translation>Record the decision</translation>
    </message>
    <message>
      <source>Bỏ</source>
      <translation>Give up</translation>
    </message>
    <message>
      <source>Bỏ, không ghi quyết định</source>
      <translation>Give up, record nothing</translation>
    </message>
    <message>
      <source>Đạt</source>
      <translation>Met</translation>
    </message>
    <message>
      <source>Chưa đạt</source>
      <translation>Not met</translation>
    </message>
    <message>
      <source>Lý do của quyết định</source>
      <translation>Reason for the decision</translation>
    </message>
    <message>
      <source>Tán thành: {names}</source>
      <translation>For it: {names}</translation>
    </message>
    <message>
      <source>Không biểu quyết: {names}</source>
      <translation>Does not vote: {names}</translation>
    </message>
    <message>
      <source>Tiêu chí</source>
      <translation>Criterion</translation>
    </message>
    <message>
      <source>Trung bình</source>
      <translation>Mean</translation>
    </message>
    <message>
      <source>Bảng điểm từng tiêu chí của các thành viên</source>
      <translation>Points of all members by criterion</translation>
    </message>
    <message>
      <source>Chỉ hiện tiêu chí có điểm khác nhau</source>
      <translation>Only criteria on which members differ</translation>
    </message>
    <message>
      <source>Lượt chấm</source>
      <translation>Turn of scoring</translation>
    </message>
    <message>
      <source>Sản phẩm trước</source>
      <translation>Product before</translation>
    </message>
    <message>
      <source>Sản phẩm sau</source>
      <translation>Product after</translation>
    </message>
    <message>
      <source>Đang tính kết quả…</source>
      <translation>Computing the result…</translation>
    </message>
    <message>
      <source>Hãy chọn Đạt hoặc Chưa đạt.</source>
      <translation>Please choose Met or Not met.</translation>
    </message>
    <message>
      <source>Hãy ghi lý do.</source>
      <translation>Please write the reason.</translation>
    </message>
    <message>
      <source>Hãy đánh dấu những người tán thành.</source>
      <translation>Please tick who was for it.</translation>
    </message>
    <message>
      <source>Đã ghi quyết định của Hội đồng</source>
      <translation>The decision of the council is recorded</translation>
    </message>
    <message>
      <source>Đã rút quyết định</source>
      <translation>The decision is withdrawn</translation>
    </message>
    <message>
      <source>Đã tính lại kết quả</source>
      <translation>The result has been computed again</translation>
    </message>
    <message>
      <source>Đã mở lượt chấm lại; lượt trước được giữ nguyên</source>
      <translation>A further turn of scoring is open; the one before is kept</translation>
    </message>
    <message>
      <source>Lượt này đã có lượt chấm mới thay thế nên không thay đổi nữa.</source>
      <translation>A newer turn has replaced this one, so it changes no more.</translation>
    </message>
    <message>
      <source>Đợt đánh giá đã kết thúc nên không thay đổi được nữa.</source>
      <translation>The round is finished, so nothing can be changed any more.</translation>
    </message>
    <message>
      <source>Tiêu chí {code}, mức tối thiểu của {stars} sao.</source>
      <translation>Criterion {code}, the minimum for {stars} stars.</translation>
    </message>
    <message>
      <source>Rút quyết định của Hội đồng</source>
      <translation>Withdraw a decision of the council</translation>
    </message>
    <message>
      <source>Rút rồi thì mức này lại chờ quyết định. Việc rút được ghi vào nhật ký.</source>
      <translation>The minimum then waits for a decision again. The withdrawal goes into the journal.</translation>
    </message>
    <message>
      <source>Rút quyết định</source>
      <translation>Withdraw the decision</translation>
    </message>
    <message>
      <source>Tính lại phiếu</source>
      <translation>Count a sheet again</translation>
    </message>
    <message>
      <source>Phiếu của {name} lại được tính vào kết quả.</source>
      <translation>The sheet of {name} counts in the result again.</translation>
    </message>
    <message>
      <source>Điểm trung bình và các mức tối thiểu được tính lại ngay.</source>
      <translation>The mean and the minima are computed again at once.</translation>
    </message>
    <message>
      <source>Tính lại phiếu này</source>
      <translation>Count this sheet again</translation>
    </message>
    <message>
      <source>Phiếu của {name} không tính vào điểm, mức tối thiểu và chênh lệch.</source>
      <translation>The sheet of {name} counts neither for points nor for minima nor for the spread.</translation>
    </message>
    <message>
      <source>Không tính một phiếu</source>
      <translation>Leave a sheet out</translation>
    </message>
    <message>
      <source>Phiếu vẫn được giữ. Lý do được in trong biên bản; có thể tính lại sau.</source>
      <translation>The sheet is kept. The reason is printed in the minutes; the sheet can be counted again later.</translation>
    </message>
    <message>
      <source>Không tính phiếu này</source>
      <translation>Leave this sheet out</translation>
    </message>
    <message>
      <source>Mở lượt {n} cho “{name}”. Lượt {before} và kết quả của nó được giữ nguyên.</source>
      <translation>Open turn {n} for “{name}”. Turn {before} and its result are kept.</translation>
    </message>
    <message>
      <source>Chấm lại</source>
      <translation>Score again</translation>
    </message>
    <message>
      <source>Mỗi thành viên bắt đầu từ phiếu đã chấm, sửa rồi khóa lại.</source>
      <translation>Each member begins with what they gave before, changes it and closes it again.</translation>
    </message>
    <message>
      <source>Mở lượt chấm lại</source>
      <translation>Open a further turn</translation>
    </message>
    <message>
      <source>Ở mức tối thiểu nào các phiếu cũng cùng một phía; không phải quyết định gì.</source>
      <translation>On every minimum all sheets are on one side; there is nothing to decide.</translation>
    </message>
    <message>
      <source>Các phiếu khác nhau ở những mức tối thiểu dưới đây. Hội đồng trao đổi rồi ghi quyết định cho từng mức.</source>
      <translation>The sheets differ on the minima below. The council talks, then records a decision for each.</translation>
    </message>
    <message>
      <source>Các phiếu khác nhau ở những mức tối thiểu dưới đây.</source>
      <translation>The sheets differ on the minima below.</translation>
    </message>
    <message>
      <source>Phiên họp chưa đủ điều kiện quyết định. Hãy ghi người dự họp trước.</source>
      <translation>The meeting has no quorum yet. Please note who is there first.</translation>
    </message>
    <message>
      <source>không dự họp</source>
      <translation>not at the meeting</translation>
    </message>
    <message>
      <source>Sửa quyết định…</source>
      <translation>Change the decision…</translation>
    </message>
    <message>
      <source>Ghi quyết định…</source>
      <translation>Record a decision…</translation>
    </message>
    <message>
      <source>Quyết định không còn áp dụng: các phiếu không còn khác nhau ở đây.</source>
      <translation>The decision does not apply any more: the sheets no longer differ here.</translation>
    </message>
    <message>
      <source>{code} {title} – mức tối thiểu của {stars} sao</source>
      <translation>{code} {title} – minimum for {stars} stars</translation>
    </message>
    <message>
      <source>Cần {points}: {law}</source>
      <translation>Needs {points}: {law}</translation>
    </message>
    <message>
      <source>Hội đồng chưa quyết định</source>
      <translation>Council has not decided</translation>
    </message>
    <message>
      <source>Hội đồng quyết định: đạt</source>
      <translation>Council decided: met</translation>
    </message>
    <message>
      <source>Hội đồng quyết định: chưa đạt</source>
      <translation>Council decided: not met</translation>
    </message>
    <message>
      <source>Đã ghi nhưng hiện không áp dụng; hãy ghi lại hoặc rút lại.</source>
      <translation>Recorded, but it does not apply now; record it anew or withdraw it.</translation>
    </message>
    <message>
      <source>{met}. Lý do: {reason}</source>
      <translation>{met}. Reason: {reason}</translation>
    </message>
    <message>
      <source>Ghi lúc {when}, người ghi: {who}</source>
      <translation>Recorded {when} by {who}</translation>
    </message>
    <message>
      <source>Chưa chọn đợt đánh giá</source>
      <translation>No round is chosen</translation>
    </message>
    <message>
      <source>Ở đây là kết quả của Hội đồng: điểm trung bình, hạng sao, chỗ các thành viên chấm khác nhau và quyết định của Hội đồng. Hãy lập hoặc chọn một đợt đánh giá trước.</source>
      <translation>Here is the result of the council: the mean, the star, where members differ, and the decisions of the council. Please set up or choose a round first.</translation>
    </message>
    <message>
      <source>Chọn đợt đánh giá</source>
      <translation>Choose a round</translation>
    </message>
    <message>
      <source>Chưa có sản phẩm nào của đợt này được phân công cho bạn.</source>
      <translation>No product of this round is assigned to you yet.</translation>
    </message>
    <message>
      <source>Đợt này chưa có sản phẩm nào. Hãy đưa sản phẩm vào đợt rồi chấm điểm.</source>
      <translation>This round has no product yet. Put products into the round, then score them.</translation>
    </message>
    <message>
      <source>Đưa sản phẩm vào đợt</source>
      <translation>Put products into the round</translation>
    </message>
    <message>
      <source>Xem kết quả của sản phẩm nào?</source>
      <translation>Which product’s result would you like to see?</translation>
    </message>
    <message>
      <source>{round}: chọn một sản phẩm trong danh sách.</source>
      <translation>{round}: choose a product from the list.</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Chấm điểm</source>
      <translation>Scoring</translation>
    </message>
    <message>
      <source>Đã kết thúc</source>
      <translation>Closed</translation>
    </message>
    <message>
      <source>Đang chấm</source>
      <translation>Being scored</translation>
    </message>
    <message>
      <source>“{name}” đang được chấm</source>
      <translation>“{name}” is being scored</translation>
    </message>
    <message>
      <source>“{name}” đang được chấm lại</source>
      <translation>“{name}” is being scored again</translation>
    </message>
    <message>
      <source>Chưa ai được xem điểm của người khác trước khi kết thúc chấm điểm.</source>
      <translation>Nobody sees the points of others before scoring is closed.</translation>
    </message>
    <message>
      <source>Mọi phiếu đã xong. Hãy kết thúc chấm điểm sản phẩm này để có kết quả.</source>
      <translation>All sheets are finished. Close the scoring of this product to get its result.</translation>
    </message>
    <message>
      <source>Đã xong {done}/{all} phiếu.</source>
      <translation>{done}/{all} sheets are finished.</translation>
    </message>
    <message>
      <source>{name}: đang chấm</source>
      <translation>{name}: scoring</translation>
    </message>
    <message>
      <source>{name}: chưa bắt đầu</source>
      <translation>{name}: not begun</translation>
    </message>
    <message>
      <source>Đến phần phân công và tiến độ</source>
      <translation>To assignment and progress</translation>
    </message>
    <message>
      <source>{name} (đang chấm)</source>
      <translation>{name} (being scored)</translation>
    </message>
    <message>
      <source>Lượt {n} · đang chấm</source>
      <translation>Turn {n} · being scored</translation>
    </message>
    <message>
      <source>Lượt {n} · xong {day}</source>
      <translation>Turn {n} · closed {day}</translation>
    </message>
    <message>
      <source>Hạng sao dự kiến của Hội đồng</source>
      <translation>Preliminary star of the council</translation>
    </message>
    <message>
      <source>Hạng sao của Hội đồng</source>
      <translation>Star of the council</translation>
    </message>
    <message>
      <source>Chưa có hạng sao</source>
      <translation>No star yet</translation>
    </message>
    <message>
      <source>Còn {n} mức tối thiểu chờ Hội đồng quyết định; chưa đủ căn cứ xếp sao.</source>
      <translation>{n} minima still wait for the council; there is no ground for a star yet.</translation>
    </message>
    <message>
      <source>Trung bình {mean} điểm: từ {least} điểm trở lên là {stars} sao.</source>
      <translation>Mean of {mean} points: from {least} points on is {stars} stars.</translation>
    </message>
    <message>
      <source>Điểm trung bình chính xác là {n}/{d}, chưa đủ {above} điểm; không làm tròn lên, nên là {stars} sao.</source>
      <translation>The exact mean is {n}/{d}, less than {above} points; it is not rounded up, so {stars} stars.</translation>
    </message>
    <message>
      <source>Trung bình {mean} điểm: từ {least} đến dưới {above} điểm là {stars} sao.</source>
      <translation>Mean of {mean} points: from {least} to below {above} points is {stars} stars.</translation>
    </message>
    <message>
      <source>chưa xác định</source>
      <translation>not settled</translation>
    </message>
    <message>
      <source>dưới {least}</source>
      <translation>below {least}</translation>
    </message>
    <message>
      <source>Tính {n}/{all} phiếu</source>
      <translation>{n}/{all} sheets count</translation>
    </message>
    <message>
      <source>Dự họp {present}/{appointed} thành viên, cần ít nhất {needed}</source>
      <translation>{present}/{appointed} members at the meeting, at least {needed} needed</translation>
    </message>
    <message>
      <source> và phải có Chủ tịch Hội đồng</source>
      <translation> and the chair must be there</translation>
    </message>
    <message>
      <source>: đủ điều kiện quyết định.</source>
      <translation>: quorum reached.</translation>
    </message>
    <message>
      <source>: chưa đủ điều kiện quyết định.</source>
      <translation>: no quorum yet.</translation>
    </message>
    <message>
      <source>Chưa có phiếu nào để so sánh.</source>
      <translation>There is no sheet to compare yet.</translation>
    </message>
    <message>
      <source>Phiếu cao nhất và thấp nhất cách nhau {apart} (mức nhắc: {limit})</source>
      <translation>Highest and lowest sheet are {apart} apart (reminder from: {limit})</translation>
    </message>
    <message>
      <source>, xa nhất: {higher} và {lower}. Nên trao đổi, nếu cần thì chấm lại.</source>
      <translation>, furthest: {higher} and {lower}. Better talk it over, and score again if needed.</translation>
    </message>
    <message>
      <source>Được tính</source>
      <translation>Counts</translation>
    </message>
    <message>
      <source>Không tính…</source>
      <translation>Leave out…</translation>
    </message>
    <message>
      <source>Không tính: {why}</source>
      <translation>Does not count: {why}</translation>
    </message>
    <message>
      <source>Tính lại…</source>
      <translation>Count again…</translation>
    </message>
    <message>
      <source> (phiếu giấy nhập lại)</source>
      <translation> (keyed in from paper)</translation>
    </message>
    <message>
      <source>Đây là lượt {n}, giữ lại để đối chiếu. Kết quả của sản phẩm là lượt {last}.</source>
      <translation>This is turn {n}, kept for comparison. The result of the product is turn {last}.</translation>
    </message>
    <message>
      <source>Lượt chấm {n}. Lý do chấm lại: {reason}</source>
      <translation>Turn {n}. Reason for scoring again: {reason}</translation>
    </message>
    <message>
      <source>Các phiếu này chấm theo bộ {set}; sau đó sản phẩm đã chuyển sang bộ khác.</source>
      <translation>These sheets were scored under set {set}; the product has gone to another set since.</translation>
    </message>
    <message>
      <source>Đánh giá sơ bộ của cấp xã: xã không công nhận hạng sao, chỉ đề nghị.</source>
      <translation>Preliminary assessment of a commune: it does not recognise stars, it only proposes.</translation>
    </message>
    <message>
      <source>Ghi người dự họp</source>
      <translation>Note who is there</translation>
    </message>
    <message>
      <source>Xem cả đợt</source>
      <translation>Whole round</translation>
    </message>
    <message>
      <source>Lập văn bản</source>
      <translation>Make papers</translation>
    </message>
    <message>
      <source>Đăng nhập để ghi quyết định</source>
      <translation>Sign in to record a decision</translation>
    </message>
    <message>
      <source>Ghi quyết định của Hội đồng</source>
      <translation>Record the decision of the council</translation>
    </message>
    <message>
      <source>Số trong ô là điểm. Màu càng đậm càng xa điểm trung bình: ▲ cao hơn nhiều, ▼ thấp hơn nhiều. ◆ các phiếu khác nhau ở mức tối thiểu của hạng sao; ô viền đậm là dưới mức đó.</source>
      <translation>The number in a cell is points. The deeper the colour, the further from the mean: ▲ much higher, ▼ much lower. ◆ the sheets differ on a minimum for a star; a framed cell is below it.</translation>
    </message>
    <message>
      <source>{n}/{all} tiêu chí có điểm khác nhau giữa các thành viên.</source>
      <translation>Members differ on {n}/{all} criteria.</translation>
    </message>
    <message>
      <source>Khác nhau ở mức tối thiểu: {codes}.</source>
      <translation>Split across a minimum: {codes}.</translation>
    </message>
    <message>
      <source>Phần {code}</source>
      <translation>Part {code}</translation>
    </message>
    <message>
      <source>Tổng điểm</source>
      <translation>Total</translation>
    </message>
    <message>
      <source>chưa chấm xong</source>
      <translation>not finished</translation>
    </message>
    <message>
      <source>{code} {title}, trung bình {mean}/{most}</source>
      <translation>{code} {title}, mean {mean}/{most}</translation>
    </message>
    <message>
      <source>các phiếu khác nhau ở mức tối thiểu của {stars} sao</source>
      <translation>the sheets differ on the minimum for {stars} stars</translation>
    </message>
    <message>
      <source>{code} {title}, {member}: chưa chấm</source>
      <translation>{code} {title}, {member}: not scored</translation>
    </message>
    <message>
      <source>{code} {title}, {member}: {points}</source>
      <translation>{code} {title}, {member}: {points}</translation>
    </message>
    <message>
      <source>so với trung bình {away}</source>
      <translation>{away} against the mean</translation>
    </message>
    <message>
      <source>dưới mức tối thiểu {stars} sao</source>
      <translation>below the minimum for {stars} stars</translation>
    </message>
    <message>
      <source>Không đạt phương án nào</source>
      <translation>No option reached</translation>
    </message>
  </context>
  <context>
    <name>CouncilState</name>
    <message>
      <source>Tập huấn: chấm xong</source>
      <translation>Practice: scored</translation>
    </message>
    <message>
      <source>Tập huấn: đang chấm</source>
      <translation>Practice: scoring</translation>
    </message>
    <message>
      <source>Hội đồng: chấm xong</source>
      <translation>Council: scored</translation>
    </message>
    <message>
      <source>Hội đồng: đang chấm</source>
      <translation>Council: scoring</translation>
    </message>
    <message>
      <source>Kết quả Hội đồng</source>
      <translation>Council's result</translation>
    </message>
    <message>
      <source>Xem tiến độ chấm</source>
      <translation>See the progress</translation>
    </message>
  </context>
  <context>
    <name>Days</name>
    <message>
      <source>ngày/tháng/năm</source>
      <translation>day/month/year</translation>
    </message>
    <message>
      <source>thứ Hai</source>
      <translation>Monday</translation>
    </message>
    <message>
      <source>thứ Ba</source>
      <translation>Tuesday</translation>
    </message>
    <message>
      <source>thứ Tư</source>
      <translation>Wednesday</translation>
    </message>
    <message>
      <source>thứ Năm</source>
      <translation>Thursday</translation>
    </message>
    <message>
      <source>thứ Sáu</source>
      <translation>Friday</translation>
    </message>
    <message>
      <source>thứ Bảy</source>
      <translation>Saturday</translation>
    </message>
    <message>
      <source>Chủ nhật</source>
      <translation>Sunday</translation>
    </message>
    <message>
      <source>{weekday}, {day}</source>
      <translation>{weekday}, {day}</translation>
    </message>
    <message>
      <source>“{text}” không phải là ngày. Hãy viết ngày/tháng/năm, ví dụ {example}.</source>
      <translation>“{text}” is not a day. Write day/month/year, such as {example}.</translation>
    </message>
    <message>
      <source>Ngày này không có trong lịch. Hãy nhập ngày/tháng/năm, ví dụ 30/10/2026.</source>
      <translation>This day is not in the calendar. Please enter day/month/year, for example 30/10/2026.</translation>
    </message>
  </context>
  <context>
    <name>Dossiers</name>
    <message>
      <source>Ở đây theo dõi hồ sơ của từng sản phẩm: nhận ngày nào, còn thiếu gì, còn mấy ngày trong hạn 15 ngày làm việc, đang chờ ai. Sản phẩm được ghi vào sổ là có hồ sơ. Hãy thêm sản phẩm, hoặc nhập danh sách có sẵn.</source>
      <translation>Here is each product's dossier: when it came, what is missing, how many of the 15 working days are left, who is waited for. A product in the register has a dossier. Add a product, or import a list.</translation>
    </message>
    <message>
      <source>Thêm sản phẩm</source>
      <translation>Add a product</translation>
    </message>
    <message>
      <source>Nhập danh sách từ Excel</source>
      <translation>Import a list from Excel</translation>
    </message>
    <message>
      <source>Chưa có hồ sơ nào</source>
      <translation>No dossier yet</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>‹ Danh sách</source>
      <translation>‹ List</translation>
    </message>
    <message>
      <source>Về danh sách hồ sơ</source>
      <translation>Back to the list of dossiers</translation>
    </message>
    <message>
      <source>Về danh sách hồ sơ (Alt+↑)</source>
      <translation>Back to the list of dossiers (Alt+↑)</translation>
    </message>
    <message>
      <source>Mẫu 01</source>
      <translation>Form 01</translation>
    </message>
    <message>
      <source>Phiếu đăng ký (Mẫu số 01): in ở trang In ấn</source>
      <translation>Registration (form 01): print it on the printing page</translation>
    </message>
    <message>
      <source>Tự đánh giá</source>
      <translation>Self-assessment</translation>
    </message>
    <message>
      <source>Báo cáo tự đánh giá của chủ thể (Mẫu số 02): nhập điểm tự chấm</source>
      <translation>The producer's self-assessment (form 02): key in its points</translation>
    </message>
    <message>
      <source>Mẫu 03</source>
      <translation>Form 03</translation>
    </message>
    <message>
      <source>Báo cáo của cấp xã (Mẫu số 03): soạn và in</source>
      <translation>The commune's report (form 03): write and print it</translation>
    </message>
    <message>
      <source>Dừng thêm tệp</source>
      <translation>Stop adding files</translation>
    </message>
    <message>
      <source>Chọn tệp minh chứng</source>
      <translation>Choose evidence files</translation>
    </message>
    <message>
      <source>PDF và ảnh (*.pdf *.jpg *.jpeg *.png);;Tất cả các tệp (*)</source>
      <translation>PDF and pictures (*.pdf *.jpg *.jpeg *.png);;All files (*)</translation>
    </message>
    <message>
      <source>Xong, về thành phần</source>
      <translation>Done, back to the part</translation>
    </message>
    <message>
      <source>Lưu bản sao vào đâu?</source>
      <translation>Where should the copy go?</translation>
    </message>
    <message>
      <source>Tất cả các tệp (*)</source>
      <translation>All files (*)</translation>
    </message>
    <message>
      <source>Tệp minh chứng của thành phần này</source>
      <translation>Evidence files of this part</translation>
    </message>
    <message>
      <source>Xem</source>
      <translation>View</translation>
    </message>
    <message>
      <source>Sửa…</source>
      <translation>Edit…</translation>
    </message>
    <message>
      <source>Lưu bản sao…</source>
      <translation>Save a copy…</translation>
    </message>
    <message>
      <source>Gỡ</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Thêm tệp…</source>
      <translation>Add files…</translation>
    </message>
    <message>
      <source>Mở tệp trong chương trình (Enter)</source>
      <translation>Open the file in the program (Enter)</translation>
    </message>
    <message>
      <source>Sửa tên, thành phần, tiêu chí, ngày hết hạn của tệp (F2)</source>
      <translation>Change the file's name, part, criteria, last day (F2)</translation>
    </message>
    <message>
      <source>Ghi một bản sao ra ngoài chương trình</source>
      <translation>Write a copy outside the program</translation>
    </message>
    <message>
      <source>Gỡ tệp khỏi hồ sơ; đặt lại được (Delete)</source>
      <translation>Take the file out of the dossier; it can be put back (Delete)</translation>
    </message>
    <message>
      <source>Tệp minh chứng. Kéo thả thêm tệp PDF, ảnh JPEG hoặc PNG vào khung này cũng được.</source>
      <translation>Evidence files. More PDF, JPEG or PNG files can be dropped into this frame.</translation>
    </message>
    <message>
      <source>Chưa có tệp nào. Bấm “Thêm tệp…” hoặc kéo thả PDF, ảnh JPEG, PNG vào khung này.</source>
      <translation>No file yet. Press “Add files…” or drop a PDF, JPEG or PNG into this frame.</translation>
    </message>
    <message>
      <source>Đã gỡ khỏi hồ sơ, còn đặt lại được: {n} tệp</source>
      <translation>Removed from the dossier, can be put back: {n} files</translation>
    </message>
    <message>
      <source>Bỏ hẳn…</source>
      <translation>Let go for good…</translation>
    </message>
    <message>
      <source>Đặt lại</source>
      <translation>Put back</translation>
    </message>
    <message>
      <source>Các phần của hồ sơ</source>
      <translation>Parts of the dossier</translation>
    </message>
    <message>
      <source>Có</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>Thiếu</source>
      <translation>Missing</translation>
    </message>
    <message>
      <source>Không áp dụng</source>
      <translation>Not applicable</translation>
    </message>
    <message>
      <source>Chưa xem</source>
      <translation>Not looked at</translation>
    </message>
    <message>
      <source>Hết hạn ngày (nếu có)</source>
      <translation>Last day (if any)</translation>
    </message>
    <message>
      <source>Ghi chú về thành phần này</source>
      <translation>Note on this part</translation>
    </message>
    <message>
      <source>Ghi chú</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Lần đăng ký đánh giá</source>
      <translation>Kind of assessment</translation>
    </message>
    <message>
      <source>Ghi chú về hồ sơ</source>
      <translation>Note on the dossier</translation>
    </message>
    <message>
      <source>Ngày tiếp nhận</source>
      <translation>Received on</translation>
    </message>
    <message>
      <source>Số phiếu đăng ký</source>
      <translation>Registration number</translation>
    </message>
    <message>
      <source>Người tiếp nhận</source>
      <translation>Received by</translation>
    </message>
    <message>
      <source>Số sản phẩm mẫu đã nhận</source>
      <translation>Samples received</translation>
    </message>
    <message>
      <source>Ngày gửi lên cấp trên</source>
      <translation>Sent up on</translation>
    </message>
    <message>
      <source>Lấy số {n} (số tiếp theo trong năm)</source>
      <translation>Take number {n} (the next of the year)</translation>
    </message>
    <message>
      <source>Các hồ sơ</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Tìm tên, mã, chủ thể, số phiếu… không cần dấu</source>
      <translation>Search name, code, producer, number… marks are not needed</translation>
    </message>
    <message>
      <source>Mở hồ sơ  ·  Enter</source>
      <translation>Open the dossier  ·  Enter</translation>
    </message>
    <message>
      <source>Mở hồ sơ</source>
      <translation>Open the dossier</translation>
    </message>
    <message>
      <source>Xuất bảng</source>
      <translation>Export</translation>
    </message>
    <message>
      <source>Danh sách hồ sơ…</source>
      <translation>List of dossiers…</translation>
    </message>
    <message>
      <source>Thành phần của từng hồ sơ…</source>
      <translation>Parts of each dossier…</translation>
    </message>
    <message>
      <source>Minh chứng của từng hồ sơ…</source>
      <translation>Evidence of each dossier…</translation>
    </message>
    <message>
      <source>Loại hồ sơ</source>
      <translation>Rejection</translation>
    </message>
    <message>
      <source>Lấy lại hồ sơ…</source>
      <translation>Take the rejection back…</translation>
    </message>
    <message>
      <source>Chỉ dùng khi hồ sơ rơi vào điều khoản loại ở đầu mẫu phiếu của bộ sản phẩm. Phải ghi lý do; hồ sơ và mọi tệp vẫn được giữ.</source>
      <translation>Only where a rejection clause at the head of the set's form applies. A reason is required; the dossier and all its files are kept.</translation>
    </message>
    <message>
      <source>Loại hồ sơ theo điều khoản này…</source>
      <translation>Reject under this clause…</translation>
    </message>
    <message>
      <source>Thuộc thành phần</source>
      <translation>Belongs to</translation>
    </message>
    <message>
      <source>Tiêu chí mà tệp này chứng minh</source>
      <translation>Criteria that this file proves</translation>
    </message>
    <message>
      <source>Tên tệp</source>
      <translation>File name</translation>
    </message>
    <message>
      <source>Tiêu chí mà tệp này chứng minh (Space để đánh dấu)</source>
      <translation>Criteria that this file proves (Space ticks)</translation>
    </message>
    <message>
      <source>Ảnh {title}</source>
      <translation>Picture {title}</translation>
    </message>
    <message>
      <source>Đóng</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Thu nhỏ</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Phóng to</source>
      <translation>Larger</translation>
    </message>
    <message>
      <source>Vừa cửa sổ</source>
      <translation>Fit the window</translation>
    </message>
    <message>
      <source>Chương trình không vẽ được tệp này. Tệp vẫn còn nguyên trong hồ sơ; hãy lưu bản sao rồi mở bằng chương trình khác.</source>
      <translation>The program cannot draw this file. It is whole in the dossier; save a copy and open it with another program.</translation>
    </message>
    <message>
      <source>Hãy ghi số mẫu đã nhận, ví dụ 5.</source>
      <translation>Type the number of samples received, such as 5.</translation>
    </message>
    <message>
      <source>Ghi hồ sơ đã gửi hôm nay?</source>
      <translation>Note the dossier as sent today?</translation>
    </message>
    <message>
      <source>Ngày gửi được ghi là {day}. Ghi nhầm thì sửa hoặc xóa ngày gửi được.</source>
      <translation>The day of sending will be {day}. It can be changed or cleared later.</translation>
    </message>
    <message>
      <source>Ghi đã gửi</source>
      <translation>Note as sent</translation>
    </message>
    <message>
      <source>Ghi rõ căn cứ và sự việc. Hồ sơ bị loại vẫn được giữ, và lấy lại được.</source>
      <translation>Say on what grounds, and what happened. A rejected dossier is kept and can be taken back.</translation>
    </message>
    <message>
      <source>Lấy lại hồ sơ đã bị loại?</source>
      <translation>Take the rejection back?</translation>
    </message>
    <message>
      <source>Hồ sơ được xử lý tiếp như trước. Lý do loại đã ghi sẽ bỏ, nhật ký vẫn giữ.</source>
      <translation>The dossier goes on as before. The reason goes; the journal keeps it.</translation>
    </message>
    <message>
      <source>Lấy lại hồ sơ</source>
      <translation>Take it back</translation>
    </message>
    <message>
      <source>Đang lưu…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <source>Đã lưu {time}</source>
      <translation>Saved {time}</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Đang kiểm tra và lưu tệp {n}/{all}: {name}</source>
      <translation>Checking and keeping file {n} of {all}: {name}</translation>
    </message>
    <message>
      <source>Không có tệp nào được thêm</source>
      <translation>No file was added</translation>
    </message>
    <message>
      <source>Đang mở “{name}”…</source>
      <translation>Opening “{name}”…</translation>
    </message>
    <message>
      <source>Đã lưu bản sao vào “{file}”</source>
      <translation>A copy was written to “{file}”</translation>
    </message>
    <message>
      <source>Bỏ hẳn</source>
      <translation>Let go for good</translation>
    </message>
    <message>
      <source>Chưa chọn bộ sản phẩm nên chưa gắn tệp với tiêu chí được.</source>
      <translation>No set is chosen, so that the file cannot be tied to criteria yet.</translation>
    </message>
    <message>
      <source>Tệp “{name}”</source>
      <translation>File “{name}”</translation>
    </message>
    <message>
      <source>Về phần tiếp nhận</source>
      <translation>Back to the receipt</translation>
    </message>
    <message>
      <source>Chưa chọn bộ sản phẩm</source>
      <translation>No set chosen</translation>
    </message>
    <message>
      <source>Chưa ghi lần đăng ký đánh giá. Phiếu đăng ký (Mẫu số 01), văn bản đề nghị và danh sách gửi cấp trên đều cần mục này.</source>
      <translation>The kind of assessment is not noted. The registration form (form 01), the proposal letter and the list sent up all need it.</translation>
    </message>
    <message>
      <source>Cần {n} mẫu (du lịch: không cần). Chưa chọn bộ sản phẩm nên chưa rõ.</source>
      <translation>{n} samples are needed (none for tourism). Not known yet, as no set is chosen.</translation>
    </message>
    <message>
      <source>Sản phẩm du lịch: không cần sản phẩm mẫu ({place}).</source>
      <translation>Tourism: no samples are needed ({place}).</translation>
    </message>
    <message>
      <source>{n} mẫu (du lịch: không cần), {place}.</source>
      <translation>{n} samples (none for tourism), {place}.</translation>
    </message>
    <message>
      <source>Hồ sơ bị loại ngày {day} theo điều khoản:
“{clause}”

Lý do: {reason}</source>
      <translation>Rejected on {day} under the clause:
“{clause}”

Reason: {reason}</translation>
    </message>
    <message>
      <source>Mẫu phiếu của bộ sản phẩm này không có điều khoản loại hồ sơ ở phần đầu.</source>
      <translation>The form of this set has no rejection clause at its head.</translation>
    </message>
    <message>
      <source>Điều khoản loại hồ sơ nằm ở đầu mẫu phiếu của từng bộ sản phẩm. Hãy chọn bộ sản phẩm ở trang Sản phẩm trước.</source>
      <translation>Rejection clauses stand at the head of each set's form. Choose the set on the products page first.</translation>
    </message>
    <message>
      <source>Tiếp nhận, mẫu, gửi</source>
      <translation>Receipt, samples, sending</translation>
    </message>
    <message>
      <source>Chủ thể nộp (khoản 1 Điều 6)</source>
      <translation>From the producer (art. 6.1)</translation>
    </message>
    <message>
      <source>Minh chứng (Mẫu số 02)</source>
      <translation>Evidence (form 02)</translation>
    </message>
    <message>
      <source>Cấp xã lập (khoản 2 Điều 6)</source>
      <translation>By the commune (art. 6.2)</translation>
    </message>
    <message>
      <source>{n} tệp</source>
      <translation>{n} files</translation>
    </message>
    <message>
      <source>hết hạn</source>
      <translation>expired</translation>
    </message>
    <message>
      <source>Đã hết hạn ngày {day}.</source>
      <translation>Expired on {day}.</translation>
    </message>
    <message>
      <source>Hôm nay còn hạn, nhưng hết hạn trước {round}, {day}.</source>
      <translation>Holds today, but will have expired by {round}, {day}.</translation>
    </message>
    <message>
      <source>Còn hạn.</source>
      <translation>Still holds.</translation>
    </message>
    <message>
      <source>Thường dùng làm minh chứng cho tiêu chí {codes} (theo cách hiểu của phần mềm).</source>
      <translation>Usually evidence for the criteria {codes} (this program's reading).</translation>
    </message>
    <message>
      <source>tiêu chí {codes}</source>
      <translation>criteria {codes}</translation>
    </message>
    <message>
      <source>hết hạn {day}</source>
      <translation>expires {day}</translation>
    </message>
    <message>
      <source>PDF, {n} trang</source>
      <translation>PDF, {n} pages</translation>
    </message>
    <message>
      <source>ảnh JPEG</source>
      <translation>JPEG picture</translation>
    </message>
    <message>
      <source>ảnh PNG</source>
      <translation>PNG picture</translation>
    </message>
    <message>
      <source>Các tệp sau sẽ mất hẳn khỏi hồ sơ “{product}” và không đặt lại được nữa, trừ khi có bản sao lưu:

{files}

Tệp giống hệt đang dùng ở hồ sơ khác vẫn còn ở hồ sơ đó. Sổ nhật ký vẫn ghi tên các tệp này.</source>
      <translation>These files will be gone for good from the dossier of “{product}” and cannot be put back, unless there is a backup:

{files}

A file that another dossier uses too stays there. The journal keeps the names of these files.</translation>
    </message>
    <message>
      <source>Bỏ hẳn {n} tệp đã gỡ?</source>
      <translation>Let go of {n} removed files for good?</translation>
    </message>
    <message>
      <source>Hồ sơ đã bị loại nên không còn việc nào phải làm.</source>
      <translation>The dossier was rejected; nothing is left to do.</translation>
    </message>
    <message>
      <source>Xem lý do loại</source>
      <translation>See why it was rejected</translation>
    </message>
    <message>
      <source>Hồ sơ đã gửi. Chờ kết quả của cơ quan tiếp nhận.</source>
      <translation>The dossier was sent. Waiting for the receiving authority's result.</translation>
    </message>
    <message>
      <source>Việc đầu tiên: ghi ngày tiếp nhận. Từ ngày đó tính hạn 15 ngày làm việc.</source>
      <translation>First step: note the day of receipt. The 15 working days run from it.</translation>
    </message>
    <message>
      <source>Ghi tiếp nhận hôm nay</source>
      <translation>Note as received today</translation>
    </message>
    <message>
      <source>Việc tiếp theo: kiểm tra thành phần hồ sơ; còn {n} thành phần chưa xem.</source>
      <translation>Next step: check the parts of the dossier; {n} not looked at yet.</translation>
    </message>
    <message>
      <source>Chờ chủ thể bổ sung {n} thành phần; phần đầu tiên: {part}.</source>
      <translation>Waiting for the producer to add {n} parts; the first: {part}.</translation>
    </message>
    <message>
      <source>Chờ chủ thể gửi đủ {needed} sản phẩm mẫu; đang có {n}.</source>
      <translation>Waiting for the producer to send {needed} samples; {n} are here.</translation>
    </message>
    <message>
      <source>Ghi số sản phẩm mẫu</source>
      <translation>Note the number of samples</translation>
    </message>
    <message>
      <source>Việc tiếp theo: lập báo cáo của cấp xã theo Mẫu số 03, ban hành rồi ghi là “Có”.</source>
      <translation>Next step: write the commune's report (form 03), issue it, then mark it as present.</translation>
    </message>
    <message>
      <source>Lập báo cáo Mẫu số 03</source>
      <translation>Write the report (form 03)</translation>
    </message>
    <message>
      <source>Việc tiếp theo: lập văn bản đề nghị cấp tỉnh ở trang In ấn rồi ghi là “Có”.</source>
      <translation>Next step: make the proposal letter to the province on the printing page, then mark it as present.</translation>
    </message>
    <message>
      <source>Lập văn bản đề nghị</source>
      <translation>Make the proposal letter</translation>
    </message>
    <message>
      <source>Hồ sơ đã đủ. Việc cuối cùng: gửi lên cơ quan tiếp nhận rồi ghi ngày gửi.</source>
      <translation>The dossier is complete. Last step: send it to the receiving authority and note the day.</translation>
    </message>
    <message>
      <source>Ghi đã gửi hôm nay</source>
      <translation>Note as sent today</translation>
    </message>
    <message>
      <source>Xem thành phần này</source>
      <translation>Look at this part</translation>
    </message>
    <message>
      <source>Thành phần sau</source>
      <translation>Next part</translation>
    </message>
    <message>
      <source>Chưa ghi lần</source>
      <translation>Not said</translation>
    </message>
    <message>
      <source>Lần đầu</source>
      <translation>First</translation>
    </message>
    <message>
      <source>Nâng hạng</source>
      <translation>Upgrade</translation>
    </message>
    <message>
      <source>Đánh giá lại</source>
      <translation>Re-assessment</translation>
    </message>
    <message>
      <source>Không chờ ai</source>
      <translation>Nobody</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Cấp xã</source>
      <translation>Commune</translation>
    </message>
    <message>
      <source>Nơi nhận</source>
      <translation>Receiver</translation>
    </message>
    <message>
      <source>Bị loại</source>
      <translation>Rejected</translation>
    </message>
    <message>
      <source>Chưa tiếp nhận</source>
      <translation>Not received</translation>
    </message>
    <message>
      <source>Ngày tiếp nhận hoặc ngày gửi nằm sau hôm nay; hãy kiểm tra ngày và đồng hồ máy.</source>
      <translation>The day of receipt or of sending lies after today; check the day and the computer's clock.</translation>
    </message>
    <message>
      <source>Xem lại ngày</source>
      <translation>Check the day</translation>
    </message>
    <message>
      <source>Bảng ngày nghỉ chưa có đủ các năm để tính hạn; bổ sung ở trang Cài đặt.</source>
      <translation>The table of holidays lacks years that the term needs; add them in the settings.</translation>
    </message>
    <message>
      <source>Chưa tính được hạn</source>
      <translation>Term not counted</translation>
    </message>
    <message>
      <source>Đã gửi · {day}</source>
      <translation>Sent · {day}</translation>
    </message>
    <message>
      <source>Gửi muộn · {day}</source>
      <translation>Sent late · {day}</translation>
    </message>
    <message>
      <source>Hạn hôm nay · {day}</source>
      <translation>Due today · {day}</translation>
    </message>
    <message>
      <source>Quá {n} ngày · {day}</source>
      <translation>{n} days late · {day}</translation>
    </message>
    <message>
      <source>Quá hạn · {day}</source>
      <translation>Late · {day}</translation>
    </message>
    <message>
      <source>Còn {n} ngày · {day}</source>
      <translation>{n} days left · {day}</translation>
    </message>
    <message>
      <source>Đã gửi lên cấp trên; hạn cuối là {day}</source>
      <translation>Sent up; the last day is {day}</translation>
    </message>
    <message>
      <source>Chưa ghi ngày tiếp nhận. Cấp xã có 15 ngày làm việc kể từ ngày tiếp nhận hồ sơ (khoản 2 Điều 7).</source>
      <translation>No day of receipt is noted. The commune has 15 working days from receipt (art. 7.2).</translation>
    </message>
    <message>
      <source>Ngày đã ghi nằm sau hôm nay ({today}). Ngày vẫn được giữ; hãy kiểm tra ngày ghi và ngày giờ của máy tính rồi xem lại hạn.</source>
      <translation>A noted day lies after today ({today}). It is kept; check the day and the computer's clock, then look at the term again.</translation>
    </message>
    <message>
      <source>Chưa tính được hạn: bảng ngày nghỉ không có đủ các năm từ ngày tiếp nhận {received} đến hôm nay {today}. Hãy kiểm tra ngày ghi, hoặc bổ sung năm còn thiếu vào bảng ngày nghỉ ở trang Cài đặt.</source>
      <translation>The term cannot be counted: the table of holidays does not hold all years from receipt on {received} to today, {today}. Check the day, or add the missing year to the table of holidays in the settings.</translation>
    </message>
    <message>
      <source>Đã gửi ngày {sent}, đúng hạn. Hạn cuối là {day}.</source>
      <translation>Sent on {sent}, in time. The last day is {day}.</translation>
    </message>
    <message>
      <source>Đã gửi ngày {sent}, sau hạn cuối là {day}.</source>
      <translation>Sent on {sent}, after the last day, {day}.</translation>
    </message>
    <message>
      <source>Hôm nay, {day}, là ngày cuối của 15 ngày làm việc để gửi hồ sơ lên.</source>
      <translation>Today, {day}, is the last of the 15 working days to send the dossier up.</translation>
    </message>
    <message>
      <source>Đã quá hạn: ngày cuối của 15 ngày làm việc là {day}, đến nay quá {n} ngày làm việc.</source>
      <translation>Late: the last of the 15 working days was {day}, {n} working days ago.</translation>
    </message>
    <message>
      <source>Đã quá hạn: ngày cuối của 15 ngày làm việc là {day}.</source>
      <translation>Late: the last of the 15 working days was {day}.</translation>
    </message>
    <message>
      <source>Còn {n} ngày làm việc. Hạn cuối của 15 ngày làm việc là {day} (khoản 2 Điều 7).</source>
      <translation>{n} working days left. The last of the 15 working days is {day} (art. 7.2).</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Lần đánh giá</source>
      <translation>Assessment</translation>
    </message>
    <message>
      <source>Tiếp nhận</source>
      <translation>Received</translation>
    </message>
    <message>
      <source>Hạn 15 ngày</source>
      <translation>15 working days</translation>
    </message>
    <message>
      <source>Đang chờ</source>
      <translation>Waiting for</translation>
    </message>
    <message>
      <source>Còn thiếu</source>
      <translation>Missing</translation>
    </message>
    <message>
      <source>Tất cả: {n}</source>
      <translation>All: {n}</translation>
    </message>
    <message>
      <source>Quá hạn: {n}</source>
      <translation>Late: {n}</translation>
    </message>
    <message>
      <source>Sắp đến hạn: {n}</source>
      <translation>Due soon: {n}</translation>
    </message>
    <message>
      <source>Ở cấp xã: {n}</source>
      <translation>At the commune: {n}</translation>
    </message>
    <message>
      <source>Chưa tiếp nhận: {n}</source>
      <translation>Not received: {n}</translation>
    </message>
    <message>
      <source>Đã gửi: {n}</source>
      <translation>Sent: {n}</translation>
    </message>
    <message>
      <source>{product}, {producer}, {term}, chờ {waiting}, còn thiếu: {missing}</source>
      <translation>{product}, {producer}, {term}, waiting for {waiting}, missing: {missing}</translation>
    </message>
    <message>
      <source>Đủ</source>
      <translation>Complete</translation>
    </message>
    <message>
      <source>{owed} thành phần của chủ thể theo khoản 1 Điều 6 chưa có; tính cả minh chứng và phần của cấp xã thì {open} thành phần còn thiếu hoặc chưa xem; sản phẩm mẫu: {samples}</source>
      <translation>{owed} parts of the producer under art. 6.1 are not here; with evidence and the commune's own, {open} parts are missing or not looked at; samples: {samples}</translation>
    </message>
    <message>
      <source>{n} phần</source>
      <translation>{n} parts</translation>
    </message>
    <message>
      <source>Sản phẩm mẫu</source>
      <translation>Samples</translation>
    </message>
    <message>
      <source>chưa rõ, vì chưa chọn bộ sản phẩm</source>
      <translation>not known, as no set is chosen</translation>
    </message>
    <message>
      <source>không cần</source>
      <translation>none needed</translation>
    </message>
    <message>
      <source>Lưu bảng vào đâu?</source>
      <translation>Where should the table go?</translation>
    </message>
    <message>
      <source>Đang xuất bảng…</source>
      <translation>Writing the table…</translation>
    </message>
    <message>
      <source>Đã xuất bảng vào “{file}”</source>
      <translation>The table was written to “{file}”</translation>
    </message>
    <message>
      <source>Chưa xuất được bảng</source>
      <translation>The table was not written</translation>
    </message>
  </context>
  <context>
    <name>Entries</name>
    <message>
      <source>Các lượt chấm</source>
      <translation>Turns of scoring</translation>
    </message>
    <message>
      <source>Thêm sản phẩm…</source>
      <translation>Add products…</translation>
    </message>
    <message>
      <source>Phân công…</source>
      <translation>Assign…</translation>
    </message>
    <message>
      <source>Kết thúc chấm…</source>
      <translation>Close scoring…</translation>
    </message>
    <message>
      <source>In phiếu trống</source>
      <translation>Print blank sheets</translation>
    </message>
    <message>
      <source>Việc khác ▾</source>
      <translation>More ▾</translation>
    </message>
    <message>
      <source>In phiếu trống để thành viên chấm trên giấy</source>
      <translation>Print blank sheets for members to score on paper</translation>
    </message>
    <message>
      <source>Chọn tất cả sản phẩm</source>
      <translation>Choose all products</translation>
    </message>
    <message>
      <source>In phiếu trống để chấm trên giấy</source>
      <translation>Print blank sheets to score on paper</translation>
    </message>
    <message>
      <source>Xuất bảng…</source>
      <translation>Export table…</translation>
    </message>
    <message>
      <source>Chấm lại {n} sản phẩm đã chọn…</source>
      <translation>Score {n} chosen products again…</translation>
    </message>
    <message>
      <source>Đưa {n} sản phẩm ra khỏi đợt…</source>
      <translation>Take {n} products out of the round…</translation>
    </message>
    <message>
      <source>Không tính, hoặc tính lại phiếu của ô đang chọn…</source>
      <translation>Do not count the sheet of this cell, or count it again…</translation>
    </message>
    <message>
      <source>Phân công {n} sản phẩm…</source>
      <translation>Assign {n} products…</translation>
    </message>
    <message>
      <source>Kết thúc chấm {n}…</source>
      <translation>Close scoring of {n}…</translation>
    </message>
    <message>
      <source>Đưa sản phẩm vào đợt</source>
      <translation>Put products into the round</translation>
    </message>
    <message>
      <source>Bấm vào từng sản phẩm để chọn, bấm lần nữa để bỏ chọn (phím cách; Ctrl+A chọn cả). Dòng có dấu ✕ chưa đưa vào được.</source>
      <translation>Click each product to choose it, and again to let go of it (space bar; Ctrl+A chooses all). Rows with ✕ cannot go in yet.</translation>
    </message>
    <message>
      <source>Sản phẩm chưa ở trong đợt</source>
      <translation>Products not in the round</translation>
    </message>
    <message>
      <source>Giao ngay cho cả Hội đồng chấm ({n} thành viên)</source>
      <translation>Let the whole council score them at once ({n} members)</translation>
    </message>
    <message>
      <source>Đưa {n} sản phẩm vào đợt</source>
      <translation>Put {n} products into the round</translation>
    </message>
    <message>
      <source>Đưa vào đợt</source>
      <translation>Put into the round</translation>
    </message>
    <message>
      <source>{n} dòng đã chọn chưa đưa vào được: {why}. Hãy bổ sung ở trang Sản phẩm.</source>
      <translation>{n} chosen rows cannot go in yet: {why}. Please complete them on the page Products.</translation>
    </message>
    <message>
      <source>Cả Hội đồng</source>
      <translation>Whole council</translation>
    </message>
    <message>
      <source>Bỏ hết</source>
      <translation>Clear all</translation>
    </message>
    <message>
      <source>Phân công</source>
      <translation>Assign</translation>
    </message>
    <message>
      <source>{who} (đang chấm {n}/{all})</source>
      <translation>{who} (scores {n}/{all})</translation>
    </message>
    <message>
      <source>Phiếu chưa khóa</source>
      <translation>Sheets not closed</translation>
    </message>
    <message>
      <source>Lý do không tính các dòng đã chọn</source>
      <translation>Reason why the chosen rows do not count</translation>
    </message>
    <message>
      <source>Ghi lý do</source>
      <translation>Write reason</translation>
    </message>
    <message>
      <source>Chờ thêm</source>
      <translation>Wait</translation>
    </message>
    <message>
      <source>Chỉ kết thúc {n} sản phẩm đủ phiếu</source>
      <translation>Close only the {n} complete products</translation>
    </message>
    <message>
      <source>Không tính và kết thúc</source>
      <translation>Do not count, and close</translation>
    </message>
    <message>
      <source>Còn {n} phiếu chưa ghi lý do.</source>
      <translation>{n} sheets still without a reason.</translation>
    </message>
    <message>
      <source>Mọi phiếu chưa khóa đã có lý do không tính.</source>
      <translation>Every sheet that is not closed has a reason.</translation>
    </message>
    <message>
      <source>Tìm sản phẩm, không cần gõ dấu</source>
      <translation>Search products, marks not needed</translation>
    </message>
    <message>
      <source>Lọc theo tình trạng</source>
      <translation>Filter by state</translation>
    </message>
    <message>
      <source>Sản phẩm của đợt</source>
      <translation>Products of the round</translation>
    </message>
    <message>
      <source>Thành viên chấm sản phẩm nào và đã xong chưa</source>
      <translation>Who scores which product, and whether they have finished</translation>
    </message>
    <message>
      <source>Không có sản phẩm nào khớp.</source>
      <translation>No product matches.</translation>
    </message>
    <message>
      <source>Tình trạng: tất cả</source>
      <translation>State: all</translation>
    </message>
    <message>
      <source>{few}/{all} sản phẩm</source>
      <translation>{few}/{all} products</translation>
    </message>
    <message>
      <source>{all} sản phẩm</source>
      <translation>{all} products</translation>
    </message>
    <message>
      <source>không chấm</source>
      <translation>does not score</translation>
    </message>
    <message>
      <source>Phân công chấm điểm thuộc về một đợt đánh giá. Hãy lập hoặc chọn đợt trước.</source>
      <translation>Assignments belong to a round. Please set up or choose a round first.</translation>
    </message>
    <message>
      <source>Đến đợt đánh giá</source>
      <translation>To the rounds</translation>
    </message>
    <message>
      <source>Chưa chọn đợt đánh giá</source>
      <translation>No round is chosen</translation>
    </message>
    <message>
      <source>Chấm phiếu của tôi</source>
      <translation>Score my sheets</translation>
    </message>
    <message>
      <source>Trang này dành cho thư ký và Chủ tịch</source>
      <translation>This page is for the secretary and the chair</translation>
    </message>
    <message>
      <source>Ở đây sản phẩm được giao cho từng thành viên chấm. Hãy thêm thành viên trước.</source>
      <translation>Here products are given to members to score. Please add members first.</translation>
    </message>
    <message>
      <source>Đến danh sách thành viên</source>
      <translation>To the members</translation>
    </message>
    <message>
      <source>Hội đồng chưa có thành viên</source>
      <translation>The council has no members yet</translation>
    </message>
    <message>
      <source>Ở đây đưa sản phẩm vào đợt, giao cho từng thành viên chấm và theo dõi ai đã xong. Thành viên chỉ thấy sản phẩm được giao và phiếu của mình.</source>
      <translation>Here products are put into the round and given to members to score, and one sees who has finished. Members see only the products given to them and their own sheets.</translation>
    </message>
    <message>
      <source>Đưa sản phẩm vào đợt…</source>
      <translation>Put products into the round…</translation>
    </message>
    <message>
      <source>Đợt chưa có sản phẩm</source>
      <translation>No products in the round yet</translation>
    </message>
    <message>
      <source>Đợt đã kết thúc nên không thay đổi được nữa.</source>
      <translation>The round is finished, so nothing can be changed any more.</translation>
    </message>
    <message>
      <source>chấm lại vì: {why}</source>
      <translation>scored again because: {why}</translation>
    </message>
    <message>
      <source>— không chấm</source>
      <translation>— does not score</translation>
    </message>
    <message>
      <source>Bộ {no}</source>
      <translation>Set {no}</translation>
    </message>
    <message>
      <source>▲ phiếu theo {before}; sản phẩm nay thuộc {after}</source>
      <translation>▲ sheets under {before}; the product now belongs to {after}</translation>
    </message>
    <message>
      <source>bộ chưa chọn</source>
      <translation>no set chosen</translation>
    </message>
    <message>
      <source>Đợt {number} năm {year}</source>
      <translation>Round {number} of {year}</translation>
    </message>
    <message>
      <source>Đã sao chép lời nhắc; dán vào tin nhắn để gửi</source>
      <translation>Reminder copied; paste it into a message to send it</translation>
    </message>
    <message>
      <source>Mọi sản phẩm trong sổ đã ở trong đợt này. Muốn thêm, hãy ghi sản phẩm ở mục Hồ sơ trước.</source>
      <translation>All products of the register are in this round. To add more, enter products under Dossiers first.</translation>
    </message>
    <message>
      <source>Không còn sản phẩm nào</source>
      <translation>No products left</translation>
    </message>
    <message>
      <source>Đã đưa {n} sản phẩm vào đợt</source>
      <translation>{n} products put into the round</translation>
    </message>
    <message>
      <source>Đưa {n} sản phẩm ra khỏi đợt?</source>
      <translation>Take {n} products out of the round?</translation>
    </message>
    <message>
      <source>Phân công của các sản phẩm này cũng mất. Sản phẩm và hồ sơ vẫn còn trong sổ. Sản phẩm đã có phiếu chấm thì không đưa ra được.</source>
      <translation>The assignments of these products go too. Products and dossiers stay in the register. A product that has been scored cannot be taken out.</translation>
    </message>
    <message>
      <source>Đưa ra khỏi đợt</source>
      <translation>Take out of the round</translation>
    </message>
    <message>
      <source>Đã đưa {n} sản phẩm ra khỏi đợt</source>
      <translation>{n} products taken out of the round</translation>
    </message>
    <message>
      <source>Việc chấm các sản phẩm đã chọn đã kết thúc nên không đổi phân công được. Hãy chọn sản phẩm khác.</source>
      <translation>Scoring of the chosen products is closed, so assignments cannot be changed. Please choose other products.</translation>
    </message>
    <message>
      <source>Đã kết thúc chấm điểm</source>
      <translation>Scoring is closed</translation>
    </message>
    <message>
      <source>Đã giao thêm {given} phiếu, bỏ {taken} phiếu</source>
      <translation>{given} sheets assigned, {taken} taken away</translation>
    </message>
    <message>
      <source>Việc chấm các sản phẩm đã chọn đã kết thúc từ trước. Không có gì bị thay đổi.</source>
      <translation>Scoring of the chosen products was closed before. Nothing has been changed.</translation>
    </message>
    <message>
      <source>Đã kết thúc chấm điểm {n} sản phẩm</source>
      <translation>Scoring of {n} products closed</translation>
    </message>
    <message>
      <source>Chỉ chấm lại sản phẩm đã kết thúc chấm điểm. Hãy chọn sản phẩm như vậy.</source>
      <translation>Only products whose scoring is closed are scored again. Please choose such products.</translation>
    </message>
    <message>
      <source>Chưa kết thúc chấm điểm</source>
      <translation>Scoring is not closed</translation>
    </message>
    <message>
      <source>Đã mở lượt chấm lại {n} sản phẩm</source>
      <translation>A further turn of scoring opened for {n} products</translation>
    </message>
    <message>
      <source>Các lượt chấm: {name}</source>
      <translation>Turns of scoring: {name}</translation>
    </message>
    <message>
      <source>Phiếu được tính lại</source>
      <translation>The sheet counts again</translation>
    </message>
    <message>
      <source>Phiếu không được tính</source>
      <translation>The sheet does not count</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Bộ sản phẩm</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>Tình trạng</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Thành viên</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Phiếu</source>
      <translation>Sheet</translation>
    </message>
    <message>
      <source>Lý do không tính</source>
      <translation>Reason not to count</translation>
    </message>
    <message>
      <source>Chưa chọn bộ sản phẩm</source>
      <translation>No set chosen</translation>
    </message>
    <message>
      <source>Chưa có số thứ tự</source>
      <translation>No number yet</translation>
    </message>
    <message>
      <source>{why}. Hãy bổ sung ở mục Hồ sơ, trang Sản phẩm, rồi quay lại đây.</source>
      <translation>{why}. Please complete it under Dossiers, page Products, then come back.</translation>
    </message>
    <message>
      <source>xã khác</source>
      <translation>another commune</translation>
    </message>
    <message>
      <source>Hồ sơ ghi {commune}. Vẫn đưa vào được; hãy kiểm tra trước.</source>
      <translation>The file names {commune}. It can still go in; please check first.</translation>
    </message>
    <message>
      <source>Đủ, nhưng của xã khác</source>
      <translation>Ready, but of another commune</translation>
    </message>
    <message>
      <source>Đủ thông tin</source>
      <translation>Ready</translation>
    </message>
    <message>
      <source>Ai chấm sản phẩm “{name}”?</source>
      <translation>Who scores the product “{name}”?</translation>
    </message>
    <message>
      <source>Ai chấm {n} sản phẩm đã chọn?</source>
      <translation>Who scores the {n} chosen products?</translation>
    </message>
    <message>
      <source>Đánh dấu thành viên chấm tất cả các sản phẩm đã chọn. Ô có vạch ngang: đang chấm một phần, để nguyên thì không đổi. Ai đã chấm rồi thì không bỏ phân công được.</source>
      <translation>Tick the members who score all of the chosen products. A box with a dash: scores some of them; left as it is, nothing changes. Who has scored cannot be taken off.</translation>
    </message>
    <message>
      <source>Các phiếu dưới đây chưa khóa. Có thể chờ thêm, hoặc không tính phiếu nào thì chọn dòng và ghi lý do; lý do được ghi vào biên bản. Phiếu không tính vẫn được giữ.</source>
      <translation>The sheets below are not closed. Wait for them, or where a sheet is not to count, choose its row and give a reason; it goes into the minutes. Sheets that do not count are kept.</translation>
    </message>
    <message>
      <source>Còn {n} phiếu chưa khóa</source>
      <translation>{n} sheets are not closed</translation>
    </message>
    <message>
      <source>{n} sản phẩm</source>
      <translation>{n} products</translation>
    </message>
    <message>
      <source>Kết thúc chấm điểm {n} sản phẩm?</source>
      <translation>Close the scoring of {n} products?</translation>
    </message>
    <message>
      <source>Mọi phiếu đã khóa. Sau khi kết thúc, không ai sửa phiếu được nữa, các thành viên xem được phiếu của nhau và Hội đồng xem kết quả. Nếu cần, Chủ tịch hoặc Phó Chủ tịch mở được lượt chấm lại; lượt này vẫn được giữ.</source>
      <translation>All sheets are closed. After this nobody changes a sheet any more, members see each other's sheets and the council sees the results. If need be, the chair or vice chair can open a further turn; this one is kept.</translation>
    </message>
    <message>
      <source>Kết thúc chấm điểm</source>
      <translation>Close scoring</translation>
    </message>
    <message>
      <source>Mở lượt chấm lại</source>
      <translation>Open a further turn</translation>
    </message>
    <message>
      <source>Chấm lại {n} sản phẩm</source>
      <translation>Score {n} products again</translation>
    </message>
    <message>
      <source>Lượt chấm trước được giữ nguyên: phiếu, quyết định và kết quả. Mỗi thành viên bắt đầu từ phiếu trước của mình và sửa chỗ cần sửa. Sản phẩm đã đổi bộ thì chấm lại theo bộ mới.</source>
      <translation>The turn before stays as it is: sheets, decisions and result. Each member begins with their earlier sheet and changes what needs changing. A product that has changed its set is scored under the new one.</translation>
    </message>
    <message>
      <source>Lý do được in trong biên bản.</source>
      <translation>The reason is printed in the minutes.</translation>
    </message>
    <message>
      <source>{member} · {product}</source>
      <translation>{member} · {product}</translation>
    </message>
    <message>
      <source>Tính lại phiếu này</source>
      <translation>Count this sheet again</translation>
    </message>
    <message>
      <source>Phiếu bị loại vì xung đột lợi ích thì chỉ tính lại khi rút khai báo xung đột.</source>
      <translation>A sheet excluded for a conflict of interest counts again only when the conflict is withdrawn.</translation>
    </message>
    <message>
      <source>Không tính phiếu này</source>
      <translation>Do not count this sheet</translation>
    </message>
    <message>
      <source>Phiếu vẫn được giữ nhưng không tính vào trung bình, điều kiện tối thiểu và chênh lệch.</source>
      <translation>The sheet is kept but counts in no mean, minimum or spread.</translation>
    </message>
    <message>
      <source>Lượt {n}: {set}.</source>
      <translation>Turn {n}: {set}.</translation>
    </message>
    <message>
      <source>Mở lúc {when}.</source>
      <translation>Opened {when}.</translation>
    </message>
    <message>
      <source>Kết thúc lúc {when}.</source>
      <translation>Closed {when}.</translation>
    </message>
    <message>
      <source>Đang chấm.</source>
      <translation>Being scored.</translation>
    </message>
    <message>
      <source>Lý do chấm lại: {why}</source>
      <translation>Why scored again: {why}</translation>
    </message>
    <message>
      <source>○ chưa bắt đầu</source>
      <translation>○ not begun</translation>
    </message>
    <message>
      <source>◐ đang chấm</source>
      <translation>◐ scoring</translation>
    </message>
    <message>
      <source>▤ phiếu giấy</source>
      <translation>▤ on paper</translation>
    </message>
    <message>
      <source>● đã xong</source>
      <translation>● finished</translation>
    </message>
    <message>
      <source>✔ đã ký</source>
      <translation>✔ signed</translation>
    </message>
    <message>
      <source>✕ không tính</source>
      <translation>✕ not counted</translation>
    </message>
    <message>
      <source>đã thôi</source>
      <translation>has left</translation>
    </message>
    <message>
      <source>{who} · đã thôi tham gia Hội đồng: {why}</source>
      <translation>{who} · has left the council: {why}</translation>
    </message>
    <message>
      <source>Chủ tịch</source>
      <translation>Chair</translation>
    </message>
    <message>
      <source>Phó Chủ tịch</source>
      <translation>Vice chair</translation>
    </message>
    <message>
      <source>Thư ký</source>
      <translation>Secretary</translation>
    </message>
    <message>
      <source>Ủy viên</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Lượt {n}: {state}</source>
      <translation>Turn {n}: {state}</translation>
    </message>
    <message>
      <source>{state} · đã đổi bộ</source>
      <translation>{state} · set changed</translation>
    </message>
    <message>
      <source>Đã kết thúc chấm</source>
      <translation>Scoring closed</translation>
    </message>
    <message>
      <source>Chưa phân công</source>
      <translation>Not assigned</translation>
    </message>
    <message>
      <source>Còn chờ phiếu</source>
      <translation>Waiting for sheets</translation>
    </message>
    <message>
      <source>Còn chờ {n} phiếu</source>
      <translation>Waiting for {n} sheets</translation>
    </message>
    <message>
      <source>Đủ phiếu</source>
      <translation>All sheets in</translation>
    </message>
    <message>
      <source>Đợt đánh giá đã kết thúc.</source>
      <translation>The round is finished.</translation>
    </message>
    <message>
      <source>Việc chấm điểm đã kết thúc. Tiếp theo: xem kết quả của Hội đồng.</source>
      <translation>Scoring is closed. Next: see the council's results.</translation>
    </message>
    <message>
      <source>Xem kết quả</source>
      <translation>See results</translation>
    </message>
    <message>
      <source>Còn {n} sản phẩm chưa phân công ai chấm.</source>
      <translation>{n} products are not assigned to anybody yet.</translation>
    </message>
    <message>
      <source>Trong đó {n} phiếu đang nhập từ giấy.</source>
      <translation>{n} of them are being keyed in from paper.</translation>
    </message>
    <message>
      <source>Đã phân công xong. Từng thành viên đăng nhập và chấm phiếu của mình.</source>
      <translation>Everything is assigned. Each member signs in and scores their own sheets.</translation>
    </message>
    <message>
      <source>Thành viên đăng nhập…</source>
      <translation>A member signs in…</translation>
    </message>
    <message>
      <source>Sao chép lời nhắc</source>
      <translation>Copy reminder</translation>
    </message>
    <message>
      <source>và {n} người khác</source>
      <translation>and {n} others</translation>
    </message>
    <message>
      <source>Còn {n} phiếu của {people} thành viên. Nhắc: {names}.</source>
      <translation>{n} sheets of {people} members to come. Remind: {names}.</translation>
    </message>
    <message>
      <source>Mọi phiếu đã xong: kết thúc chấm điểm {n} sản phẩm.</source>
      <translation>All sheets are finished: close the scoring of {n} products.</translation>
    </message>
    <message>
      <source>Kết thúc chấm điểm…</source>
      <translation>Close scoring…</translation>
    </message>
    <message>
      <source>Mọi phiếu đã xong. Chủ tịch, Phó Chủ tịch hoặc Thư ký đăng nhập để kết thúc chấm điểm.</source>
      <translation>All sheets are finished. Chair, vice chair or secretary sign in to close scoring.</translation>
    </message>
    <message>
      <source>Đăng nhập…</source>
      <translation>Sign in…</translation>
    </message>
    <message>
      <source>Lưu bảng vào đâu?</source>
      <translation>Save the table where?</translation>
    </message>
    <message>
      <source>Đã xuất bảng vào “{file}”</source>
      <translation>Table written to “{file}”</translation>
    </message>
    <message>
      <source>Đang xuất bảng…</source>
      <translation>Writing the table…</translation>
    </message>
  </context>
  <context>
    <name>Findings</name>
    <message>
      <source>asic_manifest_form</source>
      <translation>The package's list of signed digests is not in the required form. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>certificate_time</source>
      <translation>The certificate was not valid at the claimed time of signing.</translation>
    </message>
    <message>
      <source>certificate_unreadable</source>
      <translation>The signer's certificate is damaged.</translation>
    </message>
    <message>
      <source>certificate_usage</source>
      <translation>The signer's certificate was not issued for signing.</translation>
    </message>
    <message>
      <source>cms_form</source>
      <translation>The signature is not in the program's form. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>digest_differs</source>
      <translation>A file in the package has been changed: its digest is not the manifest's. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>entry_missing</source>
      <translation>A file that the manifest lists is missing from the package. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>entry_unlisted</source>
      <translation>The package holds a file that the manifest does not list. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>file_missing</source>
      <translation>The file was not found. Check its name and where it is kept.</translation>
    </message>
    <message>
      <source>file_too_large</source>
      <translation>The file is larger than the program takes, so it was not read. Choose the right file.</translation>
    </message>
    <message>
      <source>file_unknown</source>
      <translation>The file is neither a package (.asice) nor a PDF. Choose the right file.</translation>
    </message>
    <message>
      <source>file_unreadable</source>
      <translation>The file cannot be opened. Check the right to read it, plug the stick in again and try once more.</translation>
    </message>
    <message>
      <source>manifest_form</source>
      <translation>The package's manifest is not in the required form. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>package_unsigned</source>
      <translation>The package has no signature, so nobody knows who sent it. Ask the sender to export it again.</translation>
    </message>
    <message>
      <source>page_covered</source>
      <translation>Something behind the page replaces, covers or adds to what is seen on the sheet. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>page_differs</source>
      <translation>The page is not the one that the sheet's data give when drawn again. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>page_digest</source>
      <translation>The page has been replaced: its digest is not the one in the sheet's data. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>page_missing</source>
      <translation>The sheet does not name the digest of its page, so nobody knows which page was signed. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>page_text</source>
      <translation>The words on the page do not agree with the sheet's data. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>pdf_appended</source>
      <translation>Something was added after the last signature.</translation>
    </message>
    <message>
      <source>pdf_changed</source>
      <translation>Content in the signed part was changed after signing.</translation>
    </message>
    <message>
      <source>pdf_damaged</source>
      <translation>The PDF was signed, but has been cut, added to or damaged and can no longer be read.</translation>
    </message>
    <message>
      <source>pdf_gap</source>
      <translation>Content in the signed part was changed after signing.</translation>
    </message>
    <message>
      <source>pdf_partly_signed</source>
      <translation>Content in the signed part was changed after signing.</translation>
    </message>
    <message>
      <source>pdf_revised</source>
      <translation>Between the signatures something was changed that is no signature.</translation>
    </message>
    <message>
      <source>pdf_unreadable</source>
      <translation>The PDF is damaged and cannot be read. Ask the sender for the file again.</translation>
    </message>
    <message>
      <source>pdf_unsigned</source>
      <translation>The PDF has not been signed.</translation>
    </message>
    <message>
      <source>practice</source>
      <translation>A sheet of a PRACTICE round: for training only, not a result of assessment, not to be used for stars.</translation>
    </message>
    <message>
      <source>practice_mixed</source>
      <translation>The package mixes practice sheets with real ones. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>references_differ</source>
      <translation>The package's content is not that of the signed list. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>renderer_other</source>
      <translation>Another version of the program drew the page: words and ticked boxes were compared, bytes could not be.</translation>
    </message>
    <message>
      <source>replaced_differs</source>
      <translation>A correction names an old revision that differs from the one in the package. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>result_differs</source>
      <translation>Points or stars in the manifest differ from those derived from the sheet. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>rubric_unknown</source>
      <translation>This machine does not have the rubric that the sheet names, so points and page could not be derived again. Update the program, then verify again.</translation>
    </message>
    <message>
      <source>sheet_answers</source>
      <translation>An answer in the sheet does not exist in the set of criteria that the sheet names. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>sheet_data_absent</source>
      <translation>The sheet carries no sheet.json, or carries it in another form than required. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>sheet_data_missing</source>
      <translation>The PDF is signed but is no sheet of the program (it carries no sheet.json): only the signature could be checked.</translation>
    </message>
    <message>
      <source>sheet_form</source>
      <translation>The sheet's data (sheet.json) are not in the required form. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>sheet_mismatch</source>
      <translation>A sheet in the package differs from what the manifest says of it. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>sheet_not_closed</source>
      <translation>The sheet was signed before it was closed or fully scored. Ask for it to be closed and signed again.</translation>
    </message>
    <message>
      <source>sheet_superseded</source>
      <translation>The package holds a newer correction of this sheet. Use the newest.</translation>
    </message>
    <message>
      <source>signature_added</source>
      <translation>The sheet carries another signature after the evaluator's. Look at each signature above.</translation>
    </message>
    <message>
      <source>signature_invalid</source>
      <translation>The signature does not fit the content.</translation>
    </message>
    <message>
      <source>signature_unreadable</source>
      <translation>The signature is damaged and cannot be read.</translation>
    </message>
    <message>
      <source>signer_differs</source>
      <translation>The sheet was signed by somebody else than the manifest says. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>signer_unknown</source>
      <translation>This signer is not known yet. Compare the certificate's fingerprint with the sender, then add it to the trust list.</translation>
    </message>
    <message>
      <source>stamp_differs</source>
      <translation>The stamp of the signature on the page does not name the certificate that signed. Do not use this file; ask the sender for the original.</translation>
    </message>
    <message>
      <source>zip_form</source>
      <translation>The package is not in the required form: it has been compressed again, cut, added to or changed after export. Do not use this file; ask the sender for the original.</translation>
    </message>
  </context>
  <context>
    <name>Forms</name>
    <message>
      <source>Bỏ những gì vừa nhập?</source>
      <translation>Give up what you have typed?</translation>
    </message>
    <message>
      <source>Bỏ thay đổi</source>
      <translation>Give up changes</translation>
    </message>
  </context>
  <context>
    <name>Help</name>
    <message>
      <source>Trợ giúp: {page}</source>
      <translation>Help: {page}</translation>
    </message>
    <message>
      <source>Đóng</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Văn bản</source>
      <translation>Papers</translation>
    </message>
    <message>
      <source>Lập, xem trước, in và lưu các văn bản của đợt: mẫu 01, mẫu 03, phiếu đánh giá, phiếu tổng hợp, biên bản, công văn và danh mục hồ sơ.</source>
      <translation>Make, look at, print and keep the papers of the round: form 01, form 03, score sheets, the consolidated sheet, minutes, letter and list of dossiers.</translation>
    </message>
    <message>
      <source>Ở góc phải chọn văn bản của sản phẩm đang mở hoặc của cả đợt. Chọn một dòng để xem trước.</source>
      <translation>At the upper right choose the papers of the product in front or of the whole round. Choose a row to look at it.</translation>
    </message>
    <message>
      <source>Giữ Ctrl hoặc Shift rồi bấm để chọn nhiều dòng; Ctrl+A chọn tất cả. Bấm “In” để in một lượt.</source>
      <translation>Hold Ctrl or Shift while clicking to choose several rows; Ctrl+A chooses all. “Print” prints them in one go.</translation>
    </message>
    <message>
      <source>“Lưu” giữ nguyên văn bản trong dữ liệu kèm mã SHA-256; in ra cũng được lưu như vậy.</source>
      <translation>“Keep” stores the paper as it is with its SHA-256; what is printed is kept as well.</translation>
    </message>
    <message>
      <source>“Thông tin trên văn bản”: cơ quan cấp trên, ký hiệu, người ký, nơi nhận; chỉ khai một lần.</source>
      <translation>“Letterhead details”: body above, symbols, who signs, copies to; entered once.</translation>
    </message>
    <message>
      <source>chọn mọi dòng</source>
      <translation>choose all rows</translation>
    </message>
    <message>
      <source>in các dòng đang chọn</source>
      <translation>print the chosen rows</translation>
    </message>
    <message>
      <source>Tự đánh giá của chủ thể</source>
      <translation>The producer's self-assessment</translation>
    </message>
    <message>
      <source>Nhập phần III của mẫu 02, nơi chủ thể tự chấm sản phẩm, để xem bên cạnh kết quả của Hội đồng.</source>
      <translation>Key in part III of form 02, where the producer scores the product, to see it beside the council's result.</translation>
    </message>
    <message>
      <source>Chọn phương án chủ thể đã đánh dấu ở từng tiêu chí; mỗi lựa chọn được lưu ngay.</source>
      <translation>Choose the option that the producer has ticked at each criterion; every choice is saved at once.</translation>
    </message>
    <message>
      <source>Hoặc xuất mẫu Excel cho chủ thể điền, rồi nhập tệp chủ thể gửi lại.</source>
      <translation>Or export an Excel form for the producer to fill in, then import the file that comes back.</translation>
    </message>
    <message>
      <source>Khi đã kết thúc chấm, bảng so sánh cho biết chỗ chủ thể và Hội đồng khác nhau.</source>
      <translation>Once scoring is closed a table tells where the producer and the council differ.</translation>
    </message>
    <message>
      <source>Báo cáo của xã (mẫu 03)</source>
      <translation>The commune's report (form 03)</translation>
    </message>
    <message>
      <source>Viết bốn nội dung của báo cáo: nguyên liệu, lao động, nguồn gốc ý tưởng và bản sắc địa phương.</source>
      <translation>Write the four matters of the report: material, labour, origin of the idea and local identity.</translation>
    </message>
    <message>
      <source>Chương trình gợi ý từ các tiêu chí đã chấm và minh chứng trong hồ sơ; hãy đọc và sửa.</source>
      <translation>The program suggests text from the scored criteria and the evidence in the dossier; read and edit it.</translation>
    </message>
    <message>
      <source>Chỗ khác với tự đánh giá của chủ thể được nêu bên cạnh, không tự in ra.</source>
      <translation>Where the producer's self-assessment differs it is said beside the text and not printed by itself.</translation>
    </message>
    <message>
      <source>Lời đã sửa không bị ghi đè; bấm “Lấy lại bản gợi ý” nếu muốn bắt đầu lại.</source>
      <translation>Text that you have edited is never overwritten; press “Take the suggestion again” to begin anew.</translation>
    </message>
    <message>
      <source>chuyển mục ở cột bên trái</source>
      <translation>go to an entry at the left</translation>
    </message>
    <message>
      <source>sang trang bên cạnh của mục đang mở</source>
      <translation>next page of the entry in front</translation>
    </message>
    <message>
      <source>sang ô sau, về ô trước</source>
      <translation>next field, previous field</translation>
    </message>
    <message>
      <source>in phiếu đang mở</source>
      <translation>print the open sheet</translation>
    </message>
    <message>
      <source>trợ giúp của trang đang mở</source>
      <translation>help of the open page</translation>
    </message>
    <message>
      <source>Thiết lập lần đầu</source>
      <translation>First-time set-up</translation>
    </message>
    <message>
      <source>Cho chương trình biết ai đánh giá và gửi cho ai. Các thông tin này được in trên phiếu và tạo nên mã sản phẩm. Sau này sửa được ở trang Cài đặt.</source>
      <translation>Tell the program who assesses and who receives the result. This is printed on every sheet and makes up the product codes. You can change it later under Settings.</translation>
    </message>
    <message>
      <source>Gõ vài chữ của tên tỉnh rồi chọn trong danh sách; không cần gõ dấu. Làm tương tự với xã.</source>
      <translation>Type a few letters of the province and choose it in the list; marks are not needed. Do the same for the commune.</translation>
    </message>
    <message>
      <source>Sửa tên cơ quan nếu trên giấy tờ ghi khác. Mã của tỉnh và xã vẫn lấy theo danh mục.</source>
      <translation>Change the office's name if your documents use another one. The codes of province and commune still come from the official list.</translation>
    </message>
    <message>
      <source>Kiểm tra cơ quan tiếp nhận: nơi nhận kết quả đánh giá sơ bộ của xã.</source>
      <translation>Check the receiving authority: it receives the commune's preliminary assessment.</translation>
    </message>
    <message>
      <source>Ghi họ tên người đánh giá như sẽ ký trên phiếu.</source>
      <translation>Enter the evaluator's name as it will be signed on the sheet.</translation>
    </message>
    <message>
      <source>chọn trong danh sách gợi ý</source>
      <translation>choose among the suggestions</translation>
    </message>
    <message>
      <source>lấy dòng đang chọn</source>
      <translation>take the highlighted line</translation>
    </message>
    <message>
      <source>Tổng quan</source>
      <translation>Overview</translation>
    </message>
    <message>
      <source>Cho biết việc tiếp theo của đợt đánh giá, hồ sơ nào sắp đến hạn và giấy tờ nào sắp hết hạn.</source>
      <translation>Tells what comes next in the round, which dossiers fall due and what runs out soon.</translation>
    </message>
    <message>
      <source>Làm lần lượt từ trên xuống. Việc cần làm ngay có nền màu và nút lớn ở bên phải.</source>
      <translation>Work from top to bottom. What is to be done now has a coloured ground and a large button at the right.</translation>
    </message>
    <message>
      <source>Bấm “Mở” để xem hoặc sửa một bước khác; không bắt buộc theo thứ tự.</source>
      <translation>Press “Open” to see or change another step; the order is not compulsory.</translation>
    </message>
    <message>
      <source>Cột bên phải: hồ sơ đang tính 15 ngày làm việc và giấy tờ sẽ hết hạn trước ngày họp; bấm tên sản phẩm để mở hồ sơ.</source>
      <translation>At the right: dossiers whose 15 working days run, and papers that run out before the meeting; press a product's name to open its dossier.</translation>
    </message>
    <message>
      <source>Chọn sản phẩm để chấm</source>
      <translation>Choose a product to score</translation>
    </message>
    <message>
      <source>Danh sách phiếu của người đang đăng nhập, hoặc của người chấm một mình.</source>
      <translation>The sheets of the member who has signed in, or of one who scores alone.</translation>
    </message>
    <message>
      <source>Thành viên Hội đồng bấm “Đăng nhập”, chọn tên và gõ mã PIN của mình.</source>
      <translation>Members of the council press “Sign in”, choose their name and type their PIN.</translation>
    </message>
    <message>
      <source>Chọn sản phẩm rồi bấm Enter để chấm. Phiếu đã khóa thì mở kết quả.</source>
      <translation>Choose a product and press Enter to score it. A closed sheet shows its result.</translation>
    </message>
    <message>
      <source>Xong việc, bấm “Đăng xuất” để người khác ngồi vào máy.</source>
      <translation>When you are done press “Sign out” so that somebody else can sit down.</translation>
    </message>
    <message>
      <source>mở phiếu của sản phẩm đang chọn</source>
      <translation>open the sheet of the chosen product</translation>
    </message>
    <message>
      <source>Chấm điểm</source>
      <translation>Scoring</translation>
    </message>
    <message>
      <source>Chấm từng tiêu chí theo phiếu của pháp luật. Mỗi lựa chọn được lưu ngay; khi thấy “Đã lưu” là đã nằm trên đĩa. Có thể dừng bất cứ lúc nào, lần sau mở đúng chỗ đó.</source>
      <translation>Score criterion by criterion, on the law's own sheet. Every choice is saved at once; when you see “Saved” it is on the disk. You can stop at any time and go on at the same place later.</translation>
    </message>
    <message>
      <source>Đọc yêu cầu, bấm số của phương án phù hợp, rồi bấm Enter để sang tiêu chí sau.</source>
      <translation>Read the requirement, press the number of the option that applies, then Enter for the next criterion.</translation>
    </message>
    <message>
      <source>“0 · Không đạt phương án nào” là một câu trả lời, khác với “chưa chấm”. Phiếu chỉ khóa được khi không còn tiêu chí nào chưa chấm.</source>
      <translation>“0 · No option reached” is an answer and not the same as “not scored”. A sheet can only be locked when no criterion is left unscored.</translation>
    </message>
    <message>
      <source>Sơ đồ bên trái: ● đã chấm · ◐ không đạt phương án nào · ○ chưa chấm · ▲ dưới mức tối thiểu · – không hỏi.</source>
      <translation>The map at the left: ● scored · ◐ no option reached · ○ not scored · ▲ below the minimum · – not asked.</translation>
    </message>
    <message>
      <source>Hạng sao là mức thấp hơn giữa hạng theo điểm và hạng theo điều kiện tối thiểu. Bấm vào mã tiêu chí ở dòng “Còn thiếu” để đến tiêu chí đó.</source>
      <translation>The star is the lower of the star by points and the star by minimum conditions. Click a criterion's code in the “Missing” line to go there.</translation>
    </message>
    <message>
      <source>Nếu văn bản cho phép loại hồ sơ hoặc dừng đánh giá, nút khai báo nằm dưới các phương án; phải ghi lý do.</source>
      <translation>Where the law allows a dossier to be rejected or an assessment to be stopped, the button for it stands below the options; a reason is required.</translation>
    </message>
    <message>
      <source>Bước cuối: ghi ý kiến, nơi và ngày, rồi bấm “Khóa phiếu…”.</source>
      <translation>Last step: write your opinion, the place and the date, then press “Lock sheet…”.</translation>
    </message>
    <message>
      <source>chọn phương án (0: không đạt phương án nào)</source>
      <translation>choose an option (0: no option reached)</translation>
    </message>
    <message>
      <source>sang tiêu chí sau</source>
      <translation>next criterion</translation>
    </message>
    <message>
      <source>tiêu chí trước, tiêu chí sau</source>
      <translation>previous criterion, next criterion</translation>
    </message>
    <message>
      <source>di chuyển giữa các phương án, chọn phương án</source>
      <translation>move between the options, choose one</translation>
    </message>
    <message>
      <source>đến tiêu chí chưa chấm tiếp theo</source>
      <translation>go to the next unscored criterion</translation>
    </message>
    <message>
      <source>để lại tiêu chí là chưa chấm</source>
      <translation>leave the criterion unscored</translation>
    </message>
    <message>
      <source>bỏ lựa chọn vừa rồi</source>
      <translation>take the last choice back</translation>
    </message>
    <message>
      <source>trở lại chỗ trước khi nhảy</source>
      <translation>return to where you jumped from</translation>
    </message>
    <message>
      <source>viết ghi chú; Esc trở lại các phương án</source>
      <translation>write a comment; Esc goes back to the options</translation>
    </message>
    <message>
      <source>Kết quả</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Tổng điểm, điểm từng phần, hạng sao và vì sao là hạng sao đó.</source>
      <translation>Total, points of each part, the star, and why it is this star.</translation>
    </message>
    <message>
      <source>Hạng sao của cấp xã là “hạng sao dự kiến”: kết quả chính thức do Hội đồng của cơ quan tiếp nhận quyết định.</source>
      <translation>A commune's star is an “expected star”: the official result is decided by the Council of the receiving authority.</translation>
    </message>
    <message>
      <source>Danh sách điều kiện còn thiếu nêu từng tiêu chí; bấm vào để xem lại tiêu chí đó.</source>
      <translation>The list of what is missing names each criterion; click one to look at it again.</translation>
    </message>
    <message>
      <source>Khi phiếu đã khóa: in ở trang In ấn, ký và gửi ở trang Ký và gửi.</source>
      <translation>When the sheet is locked: print it on the Print page, sign and send it on the Sign and send page.</translation>
    </message>
    <message>
      <source>In ấn</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Xem trước và in phiếu theo mẫu của pháp luật, hoặc in phiếu trống để chấm trên giấy.</source>
      <translation>Preview and print the sheet in the law's form, or print a blank sheet to be filled in by hand.</translation>
    </message>
    <message>
      <source>Xem trước đúng những gì sẽ in; số trang ghi cạnh nút in.</source>
      <translation>The preview shows exactly what will be printed; the number of pages stands beside the print button.</translation>
    </message>
    <message>
      <source>Phiếu chưa khóa chỉ là bản nháp. Khóa phiếu ở trang Chấm điểm rồi mới in bản chính.</source>
      <translation>A sheet that is not locked is only a draft. Lock it on the Scoring page before printing the final copy.</translation>
    </message>
    <message>
      <source>Sau khi in, chương trình ghi lại lần in cuối.</source>
      <translation>After printing, the program keeps when it was printed last.</translation>
    </message>
    <message>
      <source>in</source>
      <translation>print</translation>
    </message>
    <message>
      <source>sang trang, về trang</source>
      <translation>next page, previous page</translation>
    </message>
    <message>
      <source>Ký và gửi</source>
      <translation>Sign and send</translation>
    </message>
    <message>
      <source>Ký phiếu đã khóa rồi xuất thành một gói tệp mà cơ quan tiếp nhận kiểm tra được.</source>
      <translation>Sign a locked sheet, then export it as a package that the receiving authority can verify.</translation>
    </message>
    <message>
      <source>Chọn tệp chứng thư (.p12, .pfx) hoặc để chương trình tạo “chữ ký nội bộ”. Chữ ký nội bộ không phải là chữ ký số theo pháp luật; hãy gửi vân tay của nó cho nơi nhận bằng đường khác.</source>
      <translation>Choose a certificate file (.p12, .pfx) or let the program make an “internal signature”. An internal signature is not a digital signature under the law; send its fingerprint to the receiver by another channel.</translation>
    </message>
    <message>
      <source>Ký phiếu. Phiếu đã ký không thay đổi được nữa; muốn sửa thì lập bản sửa.</source>
      <translation>Sign the sheet. A signed sheet can no longer change; corrections are made as a new revision.</translation>
    </message>
    <message>
      <source>Xem trong gói có dữ liệu cá nhân nào, chọn nơi lưu (ví dụ USB) rồi xuất.</source>
      <translation>See which personal data the package holds, choose where to save it (a USB stick, for example), then export.</translation>
    </message>
    <message>
      <source>Chương trình đọc lại và kiểm tra gói trước khi báo xong. Đợi báo xong mới rút USB.</source>
      <translation>The program reads the package back and checks it before it says it is done. Wait for that before removing the stick.</translation>
    </message>
    <message>
      <source>Kiểm tra</source>
      <translation>Verify</translation>
    </message>
    <message>
      <source>Kiểm tra gói hoặc phiếu nhận được: có còn nguyên như khi ký không, và ai đã ký.</source>
      <translation>Check a package or sheet you received: is it as it was when signed, and who signed it.</translation>
    </message>
    <message>
      <source>Kéo tệp vào trang hoặc bấm chọn tệp (.asice, .pdf). Kiểm tra không cần mạng.</source>
      <translation>Drag files onto the page or choose them (.asice, .pdf). No network is needed.</translation>
    </message>
    <message>
      <source>“Nguyên vẹn, chưa biết người ký”: hỏi người ký để đối chiếu vân tay, rồi thêm vào danh sách tin cậy.</source>
      <translation>“Intact, signer not known yet”: ask the signer to compare the fingerprint, then add them to the trusted list.</translation>
    </message>
    <message>
      <source>“Đã bị sửa”: không dùng tệp này; xin lại từ nơi gửi.</source>
      <translation>“Altered”: do not use this file; ask the sender for it again.</translation>
    </message>
    <message>
      <source>Cài đặt</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Đơn vị và người đánh giá, ngôn ngữ và màu của màn hình, sao lưu và phục hồi.</source>
      <translation>Office and evaluator, language and colours of the screen, backup and restore.</translation>
    </message>
    <message>
      <source>Đổi tên cơ quan hay người đánh giá chỉ tác động đến phiếu chưa khóa.</source>
      <translation>Changing the office's or the evaluator's name only affects sheets that are not locked.</translation>
    </message>
    <message>
      <source>Sao lưu ra USB sau mỗi buổi làm việc: một nút, một tệp, chương trình đã kiểm tra lại.</source>
      <translation>Back up to a USB stick after every working session: one button, one file, checked by the program.</translation>
    </message>
    <message>
      <source>Phục hồi thay toàn bộ dữ liệu đang có bằng bản sao lưu; dữ liệu bị thay vẫn được giữ trong thư mục sao lưu.</source>
      <translation>Restoring replaces all present data with the backup; what is replaced is kept in the backup folder.</translation>
    </message>
    <message>
      <source>Chưa mở được dữ liệu</source>
      <translation>Data could not be opened</translation>
    </message>
    <message>
      <source>Chương trình chưa mở được tệp dữ liệu nên không sửa gì trong đó.</source>
      <translation>The program could not open the data file, so it has changed nothing in it.</translation>
    </message>
    <message>
      <source>Đọc lý do trên trang, làm theo rồi bấm “Thử lại”.</source>
      <translation>Read the reason on the page, do what it says, then press “Try again”.</translation>
    </message>
    <message>
      <source>Nếu tệp dữ liệu bị hỏng, hãy phục hồi từ bản sao lưu gần nhất.</source>
      <translation>If the data file is damaged, restore the latest backup.</translation>
    </message>
    <message>
      <source>Bấm “Chi tiết” để có thông tin gửi cho người hỗ trợ.</source>
      <translation>Press “Details” for information to send to whoever supports you.</translation>
    </message>
  </context>
  <context>
    <name>HelpDossiers</name>
    <message>
      <source>Hồ sơ</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Theo dõi hồ sơ của mọi sản phẩm: còn thiếu gì, còn mấy ngày trong hạn 15 ngày làm việc, đang chờ ai. Mỗi thay đổi được lưu ngay.</source>
      <translation>All products' dossiers: what is missing, how many of the 15 working days are left, who is waited for. Every change is saved at once.</translation>
    </message>
    <message>
      <source>Danh sách xếp việc gấp lên trước. Bấm “Quá hạn”, “Sắp đến hạn”… ở trên để chỉ xem nhóm đó; bấm tên cột để xếp lại; gõ vào ô tìm, không cần dấu.</source>
      <translation>What is urgent comes first. Press “Late”, “Due soon”… to see only those; press a heading to sort; type into the search field, marks are not needed.</translation>
    </message>
    <message>
      <source>Chọn một dòng rồi bấm “Mở hồ sơ”. Nút nổi bật ở góc dưới luôn là việc tiếp theo.</source>
      <translation>Choose a row and press “Open the dossier”. The filled button at the foot is always the next step.</translation>
    </message>
    <message>
      <source>Khi nhận hồ sơ: bấm “Ghi tiếp nhận hôm nay”. Số phiếu lấy theo số tiếp theo trong năm, sửa được.</source>
      <translation>When a dossier comes: press “Note as received today”. It takes the next number of the year, which can be changed.</translation>
    </message>
    <message>
      <source>Đi qua từng thành phần ở cột bên trái và chọn Có, Thiếu hoặc Không áp dụng; giấy tờ có thời hạn thì ghi ngày hết hạn.</source>
      <translation>Go through the parts at the left and choose Present, Missing or Not applicable; note the last day of papers that run out.</translation>
    </message>
    <message>
      <source>Thêm tệp minh chứng bằng nút hoặc kéo thả vào thành phần; nhận PDF, ảnh JPEG và PNG, mỗi tệp tối đa 20 MB. Tệp đã gỡ đặt lại được cho đến khi bấm “Bỏ hẳn”.</source>
      <translation>Add files with the button or drop them onto a part: PDF, JPEG and PNG, at most 20 MB each. A removed file can be put back until “Let go for good”.</translation>
    </message>
    <message>
      <source>Đủ hồ sơ: lập Mẫu số 03 và văn bản đề nghị, gửi lên rồi ghi ngày gửi. Hồ sơ rơi vào điều khoản loại thì chọn điều khoản ở mục “Loại hồ sơ” và ghi lý do.</source>
      <translation>Complete: write form 03 and the proposal letter, send it all up and note the day. Where a rejection clause applies, choose it under “Rejection” and give the reason.</translation>
    </message>
    <message>
      <source>mở hồ sơ, mở phần hoặc tệp đang chọn</source>
      <translation>open the dossier, the part or the file in front</translation>
    </message>
    <message>
      <source>đến ô tìm</source>
      <translation>to the search field</translation>
    </message>
    <message>
      <source>về danh sách hồ sơ</source>
      <translation>back to the list of dossiers</translation>
    </message>
    <message>
      <source>sửa thông tin, gỡ tệp đang chọn</source>
      <translation>edit or remove the file in front</translation>
    </message>
    <message>
      <source>Thời hạn</source>
      <translation>Terms</translation>
    </message>
    <message>
      <source>Biết trước những gì sẽ hết hạn trước ngày đánh giá, và khi nào phải nộp hồ sơ đánh giá lại.</source>
      <translation>Know in time what will have expired by the assessment, and when a dossier for re-assessment is due.</translation>
    </message>
    <message>
      <source>“Sẽ hết hạn”: mọi giấy chứng nhận, thành phần hồ sơ và tệp không còn hạn vào ngày ghi ở trên. Ngày ghi sẵn là ngày của đợt đang chọn; sửa được.</source>
      <translation>“Will have expired”: all certificates, parts and files that no longer hold on the day above. It begins as the day of the round in front and can be changed.</translation>
    </message>
    <message>
      <source>“Giấy chứng nhận”: hạn 36 tháng, kỳ nộp hồ sơ đánh giá lại (180 đến 120 ngày trước khi hết hạn) và thời gian kéo dài của trường hợp chuyển tiếp.</source>
      <translation>“Certificates”: their 36 months, the window for re-assessment (180 to 120 days before the end), and the extension of the transition.</translation>
    </message>
    <message>
      <source>Chọn một dòng để đọc lời giải thích; Enter mở hồ sơ của sản phẩm đó.</source>
      <translation>Choose a row to read what it means; Enter opens that product's dossier.</translation>
    </message>
    <message>
      <source>mở hồ sơ của dòng đang chọn</source>
      <translation>open the dossier of the row in front</translation>
    </message>
  </context>
  <context>
    <name>HelpRegisters</name>
    <message>
      <source>Sản phẩm</source>
      <translation>Products</translation>
    </message>
    <message>
      <source>Sổ sản phẩm của cơ quan. Mỗi dòng là một sản phẩm; dòng đang chọn là sản phẩm mà các trang khác làm việc cùng.</source>
      <translation>The office's register of products. Each row is a product; the one chosen is what the other pages work with.</translation>
    </message>
    <message>
      <source>Bấm “Thêm sản phẩm”, ghi các ô như ở đầu phiếu, rồi chọn bộ theo cây phân loại.</source>
      <translation>Press “Add product”, fill in the fields as at the head of a sheet, then choose the set in the tree.</translation>
    </message>
    <message>
      <source>Ở ô chủ thể, gõ vài chữ rồi chọn trong sổ; ghi tên mới thì chủ thể mới được thêm vào sổ. Lần đăng ký, giấy chứng nhận đã có và xã của hồ sơ ghi ở phần dưới.</source>
      <translation>For the producer, type some letters and choose from the register; a new name adds a new producer. The kind of assessment, an earlier certificate and the commune of the file are further down.</translation>
    </message>
    <message>
      <source>Tìm không cần gõ dấu: “ruou gao” tìm thấy “Rượu gạo”. Bấm vào tiêu đề cột để sắp xếp; chọn ở các ô lọc để chỉ xem một chủ thể, bộ, xã, tình trạng, hay chỉ dữ liệu minh họa.</source>
      <translation>Search without marks: “ruou gao” finds “Rượu gạo”. Click a heading to sort; choose in the filters to see one producer, set, commune or state, or illustrative data alone.</translation>
    </message>
    <message>
      <source>Sản phẩm nhập từ danh sách có thể thiếu bộ hoặc số. Bấm “Cấp số…” để cấp số tiếp theo cho mọi sản phẩm của xã; bộ thì chọn trong phần sửa từng sản phẩm.</source>
      <translation>A product from a list may lack its set or number. Press “Give numbers…” to give the next numbers to all products of the commune; choose the set when you edit each product.</translation>
    </message>
    <message>
      <source>Xóa nhầm thì bấm “Hoàn tác”: sản phẩm trở lại cùng hồ sơ, minh chứng và phiếu đang chấm. Làm được cho đến khi đóng chương trình.</source>
      <translation>After a slip press “Undo”: the product comes back with its dossier, evidence and open sheet. This works until the program is closed.</translation>
    </message>
    <message>
      <source>thêm mới</source>
      <translation>add</translation>
    </message>
    <message>
      <source>đến ô tìm</source>
      <translation>go to the search field</translation>
    </message>
    <message>
      <source>làm việc tiếp theo với dòng đang chọn</source>
      <translation>do what comes next for the row chosen</translation>
    </message>
    <message>
      <source>sửa, xóa dòng đang chọn</source>
      <translation>change, delete the row chosen</translation>
    </message>
    <message>
      <source>lấy lại mục vừa xóa</source>
      <translation>bring back what was just deleted</translation>
    </message>
    <message>
      <source>lưu, về danh sách</source>
      <translation>save, back to the list</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producers</translation>
    </message>
    <message>
      <source>Sổ các chủ thể đăng ký sản phẩm: loại hình, liên hệ và người đại diện như mẫu đăng ký hỏi. Ghi một lần, dùng cho mọi sản phẩm của chủ thể.</source>
      <translation>The register of those who register products: legal form, contacts and representative as the registration form asks. Written once, it serves all products of the producer.</translation>
    </message>
    <message>
      <source>Bấm “Thêm chủ thể”, hoặc chọn một dòng rồi bấm “Sửa”.</source>
      <translation>Press “Add a producer”, or choose a row and press “Change”.</translation>
    </message>
    <message>
      <source>Chọn loại hình theo đúng lời của pháp luật. Chương trình nhắc khi loại hình không được đăng ký, hoặc chỉ được đăng ký sản phẩm du lịch; việc nhận hồ sơ vẫn do cơ quan quyết định.</source>
      <translation>Choose the legal form in the law's words. The program warns where a form may not register, or only products of tourism; the office still decides whether to accept the file.</translation>
    </message>
    <message>
      <source>Hai dòng là cùng một chủ thể thì chọn dòng thừa, bấm “Gộp…”, rồi chọn dòng được giữ lại. Mọi sản phẩm chuyển sang dòng ấy; chương trình nói rõ những gì thay đổi trước khi gộp.</source>
      <translation>Where two rows are one producer, choose the one too many, press “Join…”, then choose the one that stays. All products go there; the program says what changes before it joins.</translation>
    </message>
    <message>
      <source>Chỉ xóa được chủ thể không còn sản phẩm. Xóa hay gộp nhầm đều hoàn tác được bằng Ctrl+Z.</source>
      <translation>Only a producer without products can be deleted. Deleting and joining can both be undone with Ctrl+Z.</translation>
    </message>
    <message>
      <source>sửa dòng đang chọn</source>
      <translation>change the row chosen</translation>
    </message>
    <message>
      <source>xóa dòng đang chọn</source>
      <translation>delete the row chosen</translation>
    </message>
    <message>
      <source>lấy lại mục vừa xóa hoặc gộp</source>
      <translation>bring back what was just deleted or joined</translation>
    </message>
    <message>
      <source>Nhập danh sách</source>
      <translation>Import a list</translation>
    </message>
    <message>
      <source>Đưa cả danh sách sản phẩm và chủ thể vào sổ từ tệp Excel (.xlsx) hoặc CSV. Hoặc nhập cả, hoặc không nhập gì: không bao giờ nhập dở dang.</source>
      <translation>Takes a whole list of products and producers from an Excel file (.xlsx) or CSV into the registers. All of it or nothing: an import is never left half done.</translation>
    </message>
    <message>
      <source>Kéo tệp vào trang hoặc bấm “Chọn tệp…”. Chưa có danh sách thì tải mẫu trống.</source>
      <translation>Drag a file onto the page or press “Choose a file…”. Without a list, save an empty one first.</translation>
    </message>
    <message>
      <source>Nếu chương trình chưa nhận ra các cột, hãy chọn dòng tiêu đề và cột cho từng thông tin; chỉ cần có tên sản phẩm và tên chủ thể.</source>
      <translation>Where the program does not recognise the columns, choose the row of the headings and a column for each field; only product and producer are needed.</translation>
    </message>
    <message>
      <source>Xem trước từng dòng: mới, câu hỏi hay lỗi, kèm lý do. Dòng của xã khác được nhập và đánh dấu.</source>
      <translation>Look at every row: new, a question or an error, with the reason. Rows of another commune are taken and marked.</translation>
    </message>
    <message>
      <source>Dòng trùng tên sản phẩm và chủ thể với sản phẩm đã có là một câu hỏi: xem hai bên rồi chọn “Thêm mới” hoặc “Bỏ qua”. Cùng tên nhưng khác chủ thể là sản phẩm khác.</source>
      <translation>A row with the product and producer of one that is there is a question: look at both and choose “Add” or “Leave out”. The same name from another producer is another product.</translation>
    </message>
    <message>
      <source>Bấm “Nhập”. Nhập nhầm thì rút lại cả lần nhập, chừng nào chưa có phiếu hoặc hồ sơ cho các sản phẩm ấy.</source>
      <translation>Press “Import”. After a slip take the whole import back, as long as none of its products has a sheet or dossier.</translation>
    </message>
    <message>
      <source>chọn tệp</source>
      <translation>choose a file</translation>
    </message>
    <message>
      <source>xem câu hỏi của dòng đang chọn</source>
      <translation>look at the question of the row chosen</translation>
    </message>
    <message>
      <source>từ câu hỏi trở về bảng xem trước</source>
      <translation>from a question back to the preview</translation>
    </message>
  </context>
  <context>
    <name>HelpResults</name>
    <message>
      <source>Kết quả của Hội đồng</source>
      <translation>Result of the council</translation>
    </message>
    <message>
      <source>Điểm trung bình của các phiếu được tính, hạng sao theo điểm và theo điều kiện tối thiểu, vì sao là hạng này, và chỗ các thành viên chấm khác nhau.</source>
      <translation>The mean of the sheets that count, the star by points and by minima, why it is this star, and where members differ.</translation>
    </message>
    <message>
      <source>Chọn sản phẩm ở đầu trang, hoặc bấm mũi tên để sang sản phẩm trước, sau.</source>
      <translation>Choose a product at the top, or press the arrows for the one before or after.</translation>
    </message>
    <message>
      <source>Nếu các phiếu khác nhau ở một mức tối thiểu: Hội đồng trao đổi, rồi bấm “Ghi quyết định…”, chọn đạt hoặc chưa đạt, ghi lý do và ai tán thành. Chưa quyết định thì chưa có sao.</source>
      <translation>Where the sheets differ on a minimum, the council talks; then press “Record a decision…”, choose met or not met, write the reason and tick who was for it. Without the decision there is no star.</translation>
    </message>
    <message>
      <source>“Bảng điểm” cho thấy từng tiêu chí của từng người: màu càng đậm càng xa điểm trung bình, ◆ là mức tối thiểu còn khác nhau. Đưa chuột vào ô, hoặc dùng phím mũi tên, để đọc phương án đã chọn.</source>
      <translation>“All points” shows every criterion of every member: the deeper the colour, the further from the mean; ◆ is a minimum on which they differ. Point at a cell, or use the arrow keys, to read the option that was chosen.</translation>
    </message>
    <message>
      <source>“Cách lên sao” tính cách ít thay đổi nhất để lên hạng, kèm minh chứng cần có.</source>
      <translation>“The way up” computes the fewest changes that lead to a higher star, with the evidence that is needed.</translation>
    </message>
    <message>
      <source>Không tính một phiếu hoặc chấm lại đều phải ghi lý do; phiếu và lượt chấm cũ vẫn được giữ.</source>
      <translation>Leaving a sheet out and scoring again both need a reason; the sheet and the earlier turn are kept.</translation>
    </message>
    <message>
      <source>đi trong bảng điểm</source>
      <translation>walk through the points</translation>
    </message>
    <message>
      <source>đánh dấu, bấm nút</source>
      <translation>tick, press a button</translation>
    </message>
    <message>
      <source>Kết quả cả đợt</source>
      <translation>Results of the round</translation>
    </message>
    <message>
      <source>So sánh mọi sản phẩm của đợt: thứ hạng, điểm từng phần, chênh lệch giữa các thành viên.</source>
      <translation>All products of the round beside each other: ranking, points by part, how far members are apart.</translation>
    </message>
    <message>
      <source>Bấm vào tên cột để sắp xếp; gõ vào ô tìm để lọc, không cần gõ dấu.</source>
      <translation>Press a heading to sort; type into the search field to narrow down, without marks.</translation>
    </message>
    <message>
      <source>Bấm đúp hoặc Enter vào một dòng để xem kết quả của sản phẩm đó.</source>
      <translation>Double-click a row, or press Enter, to see the result of that product.</translation>
    </message>
    <message>
      <source>“Hình so sánh” vẽ số sản phẩm theo sao, điểm từng phần, và ai chấm cao hay thấp hơn người khác.</source>
      <translation>“Pictures” draws the products by star, the points by part, and who gives more or less than the others.</translation>
    </message>
    <message>
      <source>“Xuất bảng…” lưu bảng xếp hạng thành tệp Excel hoặc CSV.</source>
      <translation>“Save as a table…” writes the ranking to an Excel or CSV file.</translation>
    </message>
    <message>
      <source>xem sản phẩm đang chọn</source>
      <translation>see the chosen product</translation>
    </message>
    <message>
      <source>chọn dòng</source>
      <translation>choose a row</translation>
    </message>
  </context>
  <context>
    <name>HelpRound</name>
    <message>
      <source>Phân công</source>
      <translation>Assignments</translation>
    </message>
    <message>
      <source>Sản phẩm nào trong đợt, ai chấm, ai đã xong. Trang này không cho thấy ai cho bao nhiêu điểm. Dòng trên cùng nói việc cần làm tiếp theo.</source>
      <translation>Which products are in the round, who scores them, who has finished. This page never shows what anybody gave. The line at the top says what comes next.</translation>
    </message>
    <message>
      <source>“Thêm sản phẩm…”: chọn sản phẩm từ sổ. Sản phẩm chưa có bộ hoặc số thứ tự thì chưa đưa vào được.</source>
      <translation>“Add products…”: choose products of the register. Those without set or number cannot go in yet.</translation>
    </message>
    <message>
      <source>“Phân công…”: đánh dấu thành viên chấm các sản phẩm đang chọn. Một ô thì bấm đúp hoặc bấm Space. Ai đã chấm thì không bỏ phân công được.</source>
      <translation>“Assign…”: tick the members who score the chosen products. For one cell double-click it or press Space. Who has scored cannot be taken off.</translation>
    </message>
    <message>
      <source>Ô trong bảng: ○ chưa bắt đầu · ◐ đang chấm · ● đã xong · ✔ đã ký · ✕ không tính · ▤ phiếu giấy · — không chấm.</source>
      <translation>Cells: ○ not begun · ◐ scoring · ● finished · ✔ signed · ✕ not counted · ▤ on paper · — does not score.</translation>
    </message>
    <message>
      <source>“Kết thúc chấm…”: chương trình liệt kê phiếu còn thiếu; chờ thêm, hoặc ghi lý do không tính. Kết thúc rồi thì không ai sửa phiếu được và Hội đồng xem kết quả.</source>
      <translation>“Close scoring…”: the program lists the sheets still to come; wait, or give a reason why they do not count. After closing nobody changes a sheet and the council sees the results.</translation>
    </message>
    <message>
      <source>“Việc khác”: mở lượt chấm lại (lượt trước được giữ nguyên), đưa sản phẩm ra khỏi đợt, không tính một phiếu kèm lý do, in phiếu trống.</source>
      <translation>“More”: open a further turn (the one before is kept), take products out, leave a sheet out for a reason, print blank sheets.</translation>
    </message>
    <message>
      <source>giao hoặc bỏ giao ô đang chọn</source>
      <translation>give the cell, or take it away</translation>
    </message>
    <message>
      <source>chọn nhiều sản phẩm, chọn tất cả</source>
      <translation>choose several products, all of them</translation>
    </message>
    <message>
      <source>Phiếu giấy</source>
      <translation>Paper sheets</translation>
    </message>
    <message>
      <source>Thành viên không dùng máy thì chấm trên phiếu in. Hai người nhập tờ phiếu độc lập; chỗ khác nhau được xem lại trên giấy; thư ký ký xác nhận bản sao.</source>
      <translation>Members who do not use the computer score on a printed sheet. Two people key it in independently; differences are looked up on the paper; the secretary certifies the copy.</translation>
    </message>
    <message>
      <source>“Nhận một phiếu giấy…”: chọn sản phẩm và thành viên ghi trên tờ phiếu.</source>
      <translation>“Take in a paper sheet…”: choose the product and the member named on the sheet.</translation>
    </message>
    <message>
      <source>Người thứ nhất rồi người thứ hai đăng nhập và nhập bản của mình ở trang chấm điểm. Không ai xem được bản của người kia. Nhập hết thì khóa bản nhập.</source>
      <translation>The first and then the second person sign in and key in their own copy on the scoring page. Neither sees the other's. When everything is in, close the copy.</translation>
    </message>
    <message>
      <source>Thêm bản quét (PDF, JPEG hoặc PNG) của tờ phiếu.</source>
      <translation>Add the scan (PDF, JPEG or PNG) of the sheet.</translation>
    </message>
    <message>
      <source>“Đối chiếu”: với mỗi chỗ khác nhau, nhìn tờ phiếu hoặc bản quét rồi chọn điều ghi trên giấy, không chọn điều cho là đúng.</source>
      <translation>“Compare”: for each difference look at the sheet or its scan and choose what stands on the paper, not what seems right.</translation>
    </message>
    <message>
      <source>“Hoàn tất thành phiếu”, rồi thư ký ký bản sao ở trang Ký và gửi. Chưa ký thì còn mở lại đối chiếu được.</source>
      <translation>“Complete the sheet”, then the secretary signs the copy on the page Sign and send. Until it is signed the comparison can be opened again.</translation>
    </message>
    <message>
      <source>làm việc tiếp theo của phiếu đang chọn</source>
      <translation>do what comes next for the chosen sheet</translation>
    </message>
    <message>
      <source>Phiên họp</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>Ghi phiên họp của Hội đồng để lập biên bản. Dòng trên cùng nói ngay Hội đồng có đủ điều kiện quyết định không; tỷ lệ cần có mặt đặt ở trang Đợt đánh giá.</source>
      <translation>Notes the council's meeting for the minutes. The line at the top says at once whether the council may decide; the share needed is set on the page Rounds.</translation>
    </message>
    <message>
      <source>Điểm danh từng người; ai vắng thì ghi lý do.</source>
      <translation>Note each member; for those absent the reason.</translation>
    </message>
    <message>
      <source>Ghi giờ bắt đầu, giờ kết thúc (hoặc bấm “Bây giờ”), địa điểm, khách mời.</source>
      <translation>Note beginning and end (or press “Now”), venue, guests.</translation>
    </message>
    <message>
      <source>Ghi diễn biến và kết luận; các nội dung này in vào biên bản.</source>
      <translation>Note proceedings and conclusion; they are printed in the minutes.</translation>
    </message>
    <message>
      <source>Bấm “Lưu phiên họp”. Nội dung chưa lưu thì khi rời trang chương trình sẽ hỏi.</source>
      <translation>Press “Save meeting”. If something is not saved the program asks when you leave the page.</translation>
    </message>
    <message>
      <source>Nếu người khác vừa lưu ở cửa sổ khác, chương trình đưa bản mới nhất và giữ phần vừa nhập để đối chiếu.</source>
      <translation>If somebody else has just saved in another window, the program shows the newest and keeps what you entered.</translation>
    </message>
    <message>
      <source>lưu phiên họp</source>
      <translation>save the meeting</translation>
    </message>
  </context>
  <context>
    <name>Holidays</name>
    <message>
      <source>Năm</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>Ngày nghỉ và ngày làm bù</source>
      <translation>Days off and exchanged working days</translation>
    </message>
    <message>
      <source>Loại ngày</source>
      <translation>Kind of day</translation>
    </message>
    <message>
      <source>Ngày</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Hoàn tác</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Bỏ ngày này</source>
      <translation>Remove this day</translation>
    </message>
    <message>
      <source>Lấy lại theo chương trình</source>
      <translation>As it shipped</translation>
    </message>
    <message>
      <source>Về bảng của chương trình…</source>
      <translation>Back to the shipped table…</translation>
    </message>
    <message>
      <source>Ghi ngày này</source>
      <translation>Keep this day</translation>
    </message>
    <message>
      <source>Loại</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Tên, ví dụ theo văn bản nào</source>
      <translation>Name or document</translation>
    </message>
    <message>
      <source>Thử tính hạn từ ngày</source>
      <translation>Try a term from</translation>
    </message>
    <message>
      <source>Thêm năm {year}…</source>
      <translation>Add {year}…</translation>
    </message>
    <message>
      <source>Dùng bảng của chương trình…</source>
      <translation>Use the shipped table…</translation>
    </message>
    <message>
      <source>Thứ</source>
      <translation>Weekday</translation>
    </message>
    <message>
      <source>Tên</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Theo</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Nghỉ</source>
      <translation>Day off</translation>
    </message>
    <message>
      <source>Làm bù</source>
      <translation>Worked</translation>
    </message>
    <message>
      <source>Như ngày thường</source>
      <translation>As the week says</translation>
    </message>
    <message>
      <source>Chương trình</source>
      <translation>Program</translation>
    </message>
    <message>
      <source>Đơn vị sửa</source>
      <translation>Changed here</translation>
    </message>
    <message>
      <source>Đơn vị thêm</source>
      <translation>Added here</translation>
    </message>
    <message>
      <source>Có sẵn ngày nghỉ lễ của Việt Nam từ năm {first} đến năm {last} (nguồn: {source}). Ngày hoán đổi, làm bù được công bố hằng năm: khi có thông báo chính thức, hãy ghi thêm vào đây. Hạn 15 ngày làm việc tính theo bảng này.</source>
      <translation>Viet Nam's holidays from {first} to {last} ship with the program (source: “{source}”). Exchanged days are announced each year: add them here. The 15 working days are counted by this table.</translation>
    </message>
    <message>
      <source>Đơn vị đã thêm năm {years}.</source>
      <translation>The office has added {years}.</translation>
    </message>
    <message>
      <source>Về bảng của chương trình?</source>
      <translation>Back to the shipped table?</translation>
    </message>
    <message>
      <source>Năm {year}</source>
      <translation>Year {year}</translation>
    </message>
    <message>
      <source>Những gì đơn vị đã ghi sẽ bỏ, hạn xử lý tính lại theo bảng của chương trình:

{days}</source>
      <translation>What the office has entered goes, and terms are counted by the shipped table:

{days}</translation>
    </message>
    <message>
      <source>{n} ngày làm việc từ {first} là {last}.</source>
      <translation>{n} working days from {first} end on {last}.</translation>
    </message>
    <message>
      <source>Chưa ghi ngày. Hãy ghi ngày/tháng/năm.</source>
      <translation>No day is typed. Write day/month/year.</translation>
    </message>
    <message>
      <source>Thêm năm {year} vào bảng?</source>
      <translation>Add {year} to the table?</translation>
    </message>
    <message>
      <source>Năm {year} bắt đầu không có ngày nghỉ nào ngoài thứ Bảy và Chủ nhật. Hãy thêm đủ ngày nghỉ lễ và ngày làm bù theo thông báo chính thức, nếu không hạn xử lý của năm này sẽ sai.</source>
      <translation>{year} begins with no day off but Saturdays and Sundays. Add all holidays and exchanged working days as announced, or the terms of that year will be wrong.</translation>
    </message>
    <message>
      <source>Thêm năm</source>
      <translation>Add the year</translation>
    </message>
    <message>
      <source>Về bảng của chương trình</source>
      <translation>Back to the shipped table</translation>
    </message>
    <message>
      <source>Dùng bảng của chương trình?</source>
      <translation>Use the table that ships?</translation>
    </message>
    <message>
      <source>Tệp bảng ngày nghỉ bị hỏng được đổi tên và giữ lại trong thư mục dữ liệu. Những ngày đơn vị đã tự ghi phải ghi lại.</source>
      <translation>The damaged table is renamed and kept in the data folder. The office's own days must be entered again.</translation>
    </message>
    <message>
      <source>Dùng bảng của chương trình</source>
      <translation>Use the shipped table</translation>
    </message>
    <message>
      <source>Đã lưu {time}</source>
      <translation>Saved {time}</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Bảng chưa có năm {year}. Hãy bấm “Thêm năm” trước, khi đã có thông báo nghỉ lễ của năm đó.</source>
      <translation>The table does not have {year} yet. Add the year first, once its holidays have been announced.</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>mã sản phẩm {code} đã dùng cho sản phẩm khác</source>
      <translation>product code {code} is already used for another product</translation>
    </message>
    <message>
      <source>số điện thoại {phone} có thể thiếu số 0 ở đầu</source>
      <translation>telephone number {phone} may lack a leading 0</translation>
    </message>
    <message>
      <source>thiếu tên sản phẩm</source>
      <translation>the product's name is missing</translation>
    </message>
    <message>
      <source>thiếu tên chủ thể</source>
      <translation>the producer's name is missing</translation>
    </message>
    <message>
      <source>ngày hết hạn trước ngày công nhận</source>
      <translation>the expiry date is before the date of recognition</translation>
    </message>
    <message>
      <source>ngày {day} của giấy chứng nhận có năm không hợp lệ</source>
      <translation>the certificate day {day} has an impossible year</translation>
    </message>
    <message>
      <source>mã sản phẩm “{code}” có số thứ tự hoặc năm không hợp lệ</source>
      <translation>product code “{code}” has an invalid sequence number or year</translation>
    </message>
    <message>
      <source>chưa xác định được xã, phường “{name}” trong danh mục</source>
      <translation>commune or ward “{name}” was not found in the official list</translation>
    </message>
    <message>
      <source>mã “{code}” không theo mẫu của pháp luật nên chưa lấy</source>
      <translation>code “{code}” does not follow the law's pattern and was not taken</translation>
    </message>
    <message>
      <source>chưa xác định được loại hình tổ chức từ “{text}”</source>
      <translation>the legal form could not be told from “{text}”</translation>
    </message>
    <message>
      <source>chưa xác định được giới tính từ “{text}”</source>
      <translation>the sex could not be told from “{text}”</translation>
    </message>
    <message>
      <source>chưa xác định được lần đăng ký đánh giá từ “{text}”</source>
      <translation>the kind of assessment could not be told from “{text}”</translation>
    </message>
    <message>
      <source>hạng {stars} sao không kèm quyết định công nhận nên chưa lấy</source>
      <translation>{stars}★ without a decision of recognition was not taken</translation>
    </message>
    <message>
      <source>chưa xác định được bộ sản phẩm từ “{text}”; hãy chọn sau</source>
      <translation>the product set could not be told from “{text}”; please choose it later</translation>
    </message>
    <message>
      <source>(không đọc được)</source>
      <translation>(cannot be read)</translation>
    </message>
    <message>
      <source>ô chứa công thức chưa có kết quả; hãy mở bằng Excel rồi lưu lại</source>
      <translation>the cell holds a formula without a result; open the file in Excel and save it again</translation>
    </message>
    <message>
      <source>Có</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>Không</source>
      <translation>No</translation>
    </message>
    <message>
      <source>ô báo lỗi {error}; hãy sửa công thức trong tệp</source>
      <translation>the cell shows the error {error}; please mend the formula in the file</translation>
    </message>
    <message>
      <source>nội dung dài {n} ký tự, tối đa {most}; hãy rút ngắn</source>
      <translation>{n} characters, at most {most}; please shorten it</translation>
    </message>
    <message>
      <source>“{text}” không phải là ngày; hãy viết ngày/tháng/năm</source>
      <translation>“{text}” is not a date; please write day/month/year</translation>
    </message>
    <message>
      <source>“{text}” không phải là hạng sao từ 1 đến 5</source>
      <translation>“{text}” is not a star from 1 to 5</translation>
    </message>
  </context>
  <context>
    <name>Imports</name>
    <message>
      <source>Danh sách (*.xlsx *.csv);;Mọi tệp (*)</source>
      <translation>Lists (*.xlsx *.csv);;All files (*)</translation>
    </message>
    <message>
      <source>Chọn tệp danh sách</source>
      <translation>Choose a list</translation>
    </message>
    <message>
      <source>Trang tính</source>
      <translation>Worksheet</translation>
    </message>
    <message>
      <source>Dòng tiêu đề</source>
      <translation>Row of the headings</translation>
    </message>
    <message>
      <source>Xem trước</source>
      <translation>Preview</translation>
    </message>
    <message>
      <source>Chọn cột cho từng thông tin. Không cần đủ: chỉ hai dòng có dấu * là phải có.</source>
      <translation>Choose a column for each of these. Not all are needed: only the two marked * must be there.</translation>
    </message>
    <message>
      <source>Các dòng đầu của tệp</source>
      <translation>First rows of the file</translation>
    </message>
    <message>
      <source>Chọn tệp khác</source>
      <translation>Choose another file</translation>
    </message>
    <message>
      <source>Các cột của “{file}”</source>
      <translation>Columns of “{file}”</translation>
    </message>
    <message>
      <source>Chọn tệp…</source>
      <translation>Choose a file…</translation>
    </message>
    <message>
      <source>Đã nhập trước đây</source>
      <translation>Imported before</translation>
    </message>
    <message>
      <source>Nhập danh sách sản phẩm</source>
      <translation>Import a list of products</translation>
    </message>
    <message>
      <source>Nhập cả danh sách sản phẩm và chủ thể từ tệp Excel (.xlsx) hoặc CSV mà cơ quan đang giữ. Chương trình tự nhận ra các cột, cho xem trước từng dòng rồi mới ghi; chưa bấm “Nhập” thì không có gì thay đổi.</source>
      <translation>Import a whole list of products and producers from an Excel file (.xlsx) or CSV that the office keeps. The program recognises the columns and shows every row before it writes; nothing changes until you press “Import”.</translation>
    </message>
    <message>
      <source>Kéo tệp danh sách vào đây, hoặc</source>
      <translation>Drag a list here, or</translation>
    </message>
    <message>
      <source>Chưa có danh sách? Tải mẫu trống, điền bằng Excel rồi nhập.</source>
      <translation>No list yet? Save an empty one, fill it in with Excel and import it.</translation>
    </message>
    <message>
      <source>Tải mẫu danh sách…</source>
      <translation>Save an empty list…</translation>
    </message>
    <message>
      <source>Rút lại…</source>
      <translation>Take back…</translation>
    </message>
    <message>
      <source>Các dòng của danh sách</source>
      <translation>Rows of the list</translation>
    </message>
    <message>
      <source>Sửa cột…</source>
      <translation>Change columns…</translation>
    </message>
    <message>
      <source>Xem từng câu…</source>
      <translation>One by one…</translation>
    </message>
    <message>
      <source>Bỏ qua tất cả</source>
      <translation>Leave all out</translation>
    </message>
    <message>
      <source>Thêm mới tất cả</source>
      <translation>Add all</translation>
    </message>
    <message>
      <source>Lưu danh sách lỗi…</source>
      <translation>Save list of errors…</translation>
    </message>
    <message>
      <source>Bỏ qua dòng này</source>
      <translation>Leave this row out</translation>
    </message>
    <message>
      <source>Thêm mới</source>
      <translation>Add</translation>
    </message>
    <message>
      <source>Về bảng xem trước</source>
      <translation>Back to the preview</translation>
    </message>
    <message>
      <source>Dừng</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>{done}/{all} dòng</source>
      <translation>{done}/{all} rows</translation>
    </message>
    <message>
      <source>{done} dòng</source>
      <translation>{done} rows</translation>
    </message>
    <message>
      <source>Đang dừng, không có gì được nhập…</source>
      <translation>Stopping, nothing is imported…</translation>
    </message>
    <message>
      <source>Mở sổ sản phẩm</source>
      <translation>Open the register</translation>
    </message>
    <message>
      <source>Rút lại lần nhập này…</source>
      <translation>Take this import back…</translation>
    </message>
    <message>
      <source>Nhập tệp khác</source>
      <translation>Import another file</translation>
    </message>
    <message>
      <source>Đang đọc “{file}”…</source>
      <translation>Reading “{file}”…</translation>
    </message>
    <message>
      <source>Đang xem “{file}”…</source>
      <translation>Looking at “{file}”…</translation>
    </message>
    <message>
      <source>Lưu danh sách lỗi vào đâu?</source>
      <translation>Where is the list of errors to be saved?</translation>
    </message>
    <message>
      <source>Dong loi.xlsx</source>
      <translation>Rows with errors.xlsx</translation>
    </message>
    <message>
      <source>Lưu mẫu danh sách vào đâu?</source>
      <translation>Where is the empty list to be saved?</translation>
    </message>
    <message>
      <source>Mau danh sach.xlsx</source>
      <translation>Empty list.xlsx</translation>
    </message>
    <message>
      <source>Đã lưu “{file}”</source>
      <translation>“{file}” is saved</translation>
    </message>
    <message>
      <source>Đang nhập…</source>
      <translation>Importing…</translation>
    </message>
    <message>
      <source>Đã nhập {n} sản phẩm</source>
      <translation>{n} products imported</translation>
    </message>
    <message>
      <source>Không có gì được nhập</source>
      <translation>Nothing was imported</translation>
    </message>
    <message>
      <source>Mọi sản phẩm còn lại của lần nhập này được rút khỏi sổ, cùng chủ thể mới chưa ai sửa. Nếu đã sửa các sản phẩm này thì phần sửa cũng mất. Tệp danh sách không bị động đến; có thể nhập lại.</source>
      <translation>All products of this import that are left go out of the register, with the new producers that nobody has changed. What was changed on these products is lost too. The file itself is not touched; it can be imported again.</translation>
    </message>
    <message>
      <source>Rút lại lần nhập này?</source>
      <translation>Take this import back?</translation>
    </message>
    <message>
      <source>Rút lại</source>
      <translation>Take back</translation>
    </message>
    <message>
      <source>Đã rút lại {n} sản phẩm</source>
      <translation>{n} products taken back</translation>
    </message>
    <message>
      <source>– Không có –</source>
      <translation>– None –</translation>
    </message>
    <message>
      <source>Tự tìm (dòng {row})</source>
      <translation>Found (row {row})</translation>
    </message>
    <message>
      <source>Để chương trình tự tìm</source>
      <translation>Let the program find it</translation>
    </message>
    <message>
      <source>Chưa tìm thấy, hãy chọn dòng</source>
      <translation>Not found, choose a row</translation>
    </message>
    <message>
      <source>Bảng không có dòng tiêu đề</source>
      <translation>The table has no headings</translation>
    </message>
    <message>
      <source>Dòng {row}: {cells}</source>
      <translation>Row {row}: {cells}</translation>
    </message>
    <message>
      <source>(không tiêu đề)</source>
      <translation>(no heading)</translation>
    </message>
    <message>
      <source>(không đọc được)</source>
      <translation>(cannot be read)</translation>
    </message>
    <message>
      <source>Hãy chọn dòng tiêu đề, hoặc “Bảng không có dòng tiêu đề”.</source>
      <translation>Choose the row of the headings, or “The table has no headings”.</translation>
    </message>
    <message>
      <source>Hãy chọn cột cho {names}; thiếu cột này thì chưa nhập được.</source>
      <translation>Choose a column for {names}; without it nothing can be imported.</translation>
    </message>
    <message>
      <source>Dùng {n} cột.</source>
      <translation>{n} columns are used.</translation>
    </message>
    <message>
      <source>Không dùng: {names}.</source>
      <translation>Not used: {names}.</translation>
    </message>
    <message>
      <source>Tên sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Tên chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Bộ sản phẩm</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>Ngành</source>
      <translation>Branch</translation>
    </message>
    <message>
      <source>Nhóm</source>
      <translation>Group</translation>
    </message>
    <message>
      <source>Phân nhóm</source>
      <translation>Subgroup</translation>
    </message>
    <message>
      <source>Xã, phường</source>
      <translation>Commune</translation>
    </message>
    <message>
      <source>Tỉnh, thành phố</source>
      <translation>Province</translation>
    </message>
    <message>
      <source>Địa chỉ</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Điện thoại</source>
      <translation>Telephone</translation>
    </message>
    <message>
      <source>Mã sản phẩm</source>
      <translation>Product code</translation>
    </message>
    <message>
      <source>Lần đăng ký đánh giá</source>
      <translation>Kind of assessment</translation>
    </message>
    <message>
      <source>Loại hình tổ chức</source>
      <translation>Legal form</translation>
    </message>
    <message>
      <source>Người đại diện</source>
      <translation>Representative</translation>
    </message>
    <message>
      <source>Chức vụ</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Giới tính</source>
      <translation>Sex</translation>
    </message>
    <message>
      <source>Dân tộc</source>
      <translation>Ethnicity</translation>
    </message>
    <message>
      <source>Địa chỉ thường trú</source>
      <translation>Residence</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Email</translation>
    </message>
    <message>
      <source>Ngày thành lập</source>
      <translation>Founded on</translation>
    </message>
    <message>
      <source>Số giấy đăng ký</source>
      <translation>Registration number</translation>
    </message>
    <message>
      <source>Quyết định công nhận</source>
      <translation>Decision of recognition</translation>
    </message>
    <message>
      <source>Ngày công nhận</source>
      <translation>Day of recognition</translation>
    </message>
    <message>
      <source>Ngày hết hạn</source>
      <translation>Last day</translation>
    </message>
    <message>
      <source>Hạng sao</source>
      <translation>Stars</translation>
    </message>
    <message>
      <source>Dòng</source>
      <translation>Row</translation>
    </message>
    <message>
      <source>Kết quả</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Ghi chú, lý do</source>
      <translation>Note, reason</translation>
    </message>
    <message>
      <source>Bỏ qua các dòng lỗi</source>
      <translation>Leave out rows with errors</translation>
    </message>
    <message>
      <source>Nhập {n} sản phẩm</source>
      <translation>Import {n} products</translation>
    </message>
    <message>
      <source>{n} dòng</source>
      <translation>{n} rows</translation>
    </message>
    <message>
      <source>{n} mới</source>
      <translation>{n} new</translation>
    </message>
    <message>
      <source>{n} câu hỏi</source>
      <translation>{n} questions</translation>
    </message>
    <message>
      <source>{n} lỗi</source>
      <translation>{n} errors</translation>
    </message>
    <message>
      <source>{n} của xã khác</source>
      <translation>{n} of other communes</translation>
    </message>
    <message>
      <source>Chính tệp này đã được nhập lúc {when}; {n} sản phẩm của lần đó còn trong sổ.</source>
      <translation>This very file was imported at {when}; {n} products of that import are still in the register.</translation>
    </message>
    <message>
      <source>Bảng hiện {n} dòng đầu của mỗi loại; mọi dòng đều được xử lý như nhau.</source>
      <translation>The table shows the first {n} rows of each kind; all rows are treated alike.</translation>
    </message>
    <message>
      <source>Đã trả lời cả {n} câu hỏi.</source>
      <translation>All {n} questions are answered.</translation>
    </message>
    <message>
      <source>{n} dòng trùng tên sản phẩm và chủ thể, cần trả lời.</source>
      <translation>{n} rows have the same product and producer; they need an answer.</translation>
    </message>
    <message>
      <source>{n} dòng lỗi: sửa trong tệp rồi chọn lại tệp, hoặc bỏ qua.</source>
      <translation>{n} rows with errors: mend the file and choose it again, or leave them out.</translation>
    </message>
    <message>
      <source>Còn {n} câu hỏi chưa trả lời.</source>
      <translation>{n} questions are not answered.</translation>
    </message>
    <message>
      <source>Còn {n} dòng lỗi.</source>
      <translation>{n} rows have errors.</translation>
    </message>
    <message>
      <source>Không có dòng nào để nhập.</source>
      <translation>There is no row to import.</translation>
    </message>
    <message>
      <source>Lỗi</source>
      <translation>Error</translation>
    </message>
    <message>
      <source>Trùng với dòng {row} của tệp.</source>
      <translation>Same as row {row} of the file.</translation>
    </message>
    <message>
      <source>Trùng với sản phẩm đã có{code}.</source>
      <translation>Same as a product that is there{code}.</translation>
    </message>
    <message>
      <source>Câu hỏi</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Chưa trả lời.</source>
      <translation>Not answered.</translation>
    </message>
    <message>
      <source>Sẽ thêm mới.</source>
      <translation>Will be added.</translation>
    </message>
    <message>
      <source>Sẽ bỏ qua.</source>
      <translation>Will be left out.</translation>
    </message>
    <message>
      <source>Mới</source>
      <translation>New</translation>
    </message>
    <message>
      <source>Xã khác: {name}</source>
      <translation>Other commune: {name}</translation>
    </message>
    <message>
      <source>{n} dòng trùng được bỏ qua.</source>
      <translation>{n} rows that were there already were left out.</translation>
    </message>
    <message>
      <source>{n} dòng lỗi được bỏ qua.</source>
      <translation>{n} rows with errors were left out.</translation>
    </message>
    <message>
      <source>Sản phẩm của xã mình đã nhận số tiếp theo. Trong sổ sản phẩm, dòng “Thiếu thông tin” còn cần chọn bộ hoặc ghi số do xã khác cấp.</source>
      <translation>Products of your own commune have got the next numbers. In the register, rows “Incomplete” still need a set, or the number that another commune gives.</translation>
    </message>
    <message>
      <source>Đã nhập {n} sản phẩm từ “{file}”</source>
      <translation>{n} products imported from “{file}”</translation>
    </message>
    <message>
      <source>{file} · nhập {when} · còn {n} sản phẩm</source>
      <translation>{file} · imported {when} · {n} products left</translation>
    </message>
    <message>
      <source>Đã có phiếu hoặc hồ sơ nên không rút lại cả lần nhập được.</source>
      <translation>There are sheets or dossiers, so the import cannot be taken back as a whole.</translation>
    </message>
    <message>
      <source>Đang có trong sổ</source>
      <translation>In the register</translation>
    </message>
    <message>
      <source>Dòng {row} của tệp</source>
      <translation>Row {row} of the file</translation>
    </message>
    <message>
      <source>Câu hỏi {at}/{all}: có phải cùng một sản phẩm?</source>
      <translation>Question {at}/{all}: is it the same product?</translation>
    </message>
    <message>
      <source>Hai bên trùng tên sản phẩm và tên chủ thể. Nếu là một, hãy bỏ qua dòng này: sản phẩm đang có không thay đổi. Nếu là sản phẩm khác, hãy thêm mới.</source>
      <translation>Both have the same product and producer. If they are one, leave this row out: the product that is there does not change. If it is another product, add it.</translation>
    </message>
    <message>
      <source>Trong tệp, dòng {row}</source>
      <translation>In the file, row {row}</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Đã dừng. Không có gì được nhập.</source>
      <translation>Stopped. Nothing was imported.</translation>
    </message>
  </context>
  <context>
    <name>Keying</name>
    <message>
      <source>Phiếu giấy của đợt</source>
      <translation>Paper sheets of the round</translation>
    </message>
    <message>
      <source>Xuất bảng…</source>
      <translation>Export table…</translation>
    </message>
    <message>
      <source>‹ Danh sách phiếu giấy</source>
      <translation>‹ Paper sheets</translation>
    </message>
    <message>
      <source>Nhận một phiếu giấy…</source>
      <translation>Take in a paper sheet…</translation>
    </message>
    <message>
      <source>Chọn bản quét của phiếu giấy</source>
      <translation>Choose the scan of the paper sheet</translation>
    </message>
    <message>
      <source>Bản quét (*.pdf *.jpg *.jpeg *.png)</source>
      <translation>Scans (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
      <source>Chỗ hai bản nhập khác nhau</source>
      <translation>Where the two copies differ</translation>
    </message>
    <message>
      <source>Phương án ghi trên giấy</source>
      <translation>Option written on the paper</translation>
    </message>
    <message>
      <source>Nội dung ghi trên giấy</source>
      <translation>What the paper says</translation>
    </message>
    <message>
      <source>Ghi theo phiếu giấy</source>
      <translation>Note what the paper says</translation>
    </message>
    <message>
      <source>Hoàn tất thành phiếu</source>
      <translation>Complete the sheet</translation>
    </message>
    <message>
      <source>‹ Danh sách</source>
      <translation>‹ List</translation>
    </message>
    <message>
      <source>{place}: trên giấy ghi gì?</source>
      <translation>{place}: what does the paper say?</translation>
    </message>
    <message>
      <source>Như bản 1: {value}</source>
      <translation>As copy 1: {value}</translation>
    </message>
    <message>
      <source>Như bản 2: {value}</source>
      <translation>As copy 2: {value}</translation>
    </message>
    <message>
      <source>Khác cả hai</source>
      <translation>Neither</translation>
    </message>
    <message>
      <source>Nhận một phiếu giấy</source>
      <translation>Take in a paper sheet</translation>
    </message>
    <message>
      <source>Chọn sản phẩm và thành viên ghi trên tờ phiếu. Mỗi tờ phiếu nhận một lần.</source>
      <translation>Choose the product and the member named on the sheet. Each sheet is taken in once.</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Sản phẩm đang chấm</source>
      <translation>Products being scored</translation>
    </message>
    <message>
      <source>Thành viên</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Thành viên đã chấm trên giấy</source>
      <translation>Member who scored on paper</translation>
    </message>
    <message>
      <source>Nhận phiếu giấy</source>
      <translation>Take in</translation>
    </message>
    <message>
      <source>Bản quét</source>
      <translation>Scan</translation>
    </message>
    <message>
      <source>Thu nhỏ</source>
      <translation>Smaller</translation>
    </message>
    <message>
      <source>Phóng to</source>
      <translation>Larger</translation>
    </message>
    <message>
      <source>Chưa có bản quét. Hãy đối chiếu với tờ phiếu giấy.</source>
      <translation>No scan yet. Please compare with the paper itself.</translation>
    </message>
    <message>
      <source>Không vẽ được bản quét này. Hãy thay bản quét khác.</source>
      <translation>This scan cannot be drawn. Please replace it.</translation>
    </message>
    <message>
      <source>Bản nhập {n}/2 của phiếu giấy do {member} chấm, người nhập: {who}.</source>
      <translation>Copy {n}/2 of the paper sheet of {member}, keyed in by {who}.</translation>
    </message>
    <message>
      <source>Bản nhập này đã khóa.</source>
      <translation>This copy is closed.</translation>
    </message>
    <message>
      <source>Nhập đúng như trên giấy, kể cả chỗ thấy sai; nhập hết rồi khóa bản nhập.</source>
      <translation>Key in exactly what the paper says, even where it seems wrong; then close the copy.</translation>
    </message>
    <message>
      <source>Về danh sách</source>
      <translation>To the list</translation>
    </message>
    <message>
      <source>Khóa bản nhập</source>
      <translation>Close copy</translation>
    </message>
    <message>
      <source>Khóa bản nhập {n}/2 này?</source>
      <translation>Close copy {n}/2?</translation>
    </message>
    <message>
      <source>Phiếu giấy của {member} cho {product}. Hãy xem lại lần nữa với tờ phiếu trong tay. Khi cả hai người đã khóa bản nhập của mình, chương trình đối chiếu hai bản; trước lúc đó vẫn mở lại để sửa được.</source>
      <translation>The paper sheet of {member} for {product}. Please look through it once more, paper in hand. When both people have closed their copies the program compares them; until then it can be opened again.</translation>
    </message>
    <message>
      <source>Phiếu giấy thuộc về một đợt đánh giá. Hãy lập đợt và phân công chấm trước.</source>
      <translation>Paper sheets belong to a round. Please set up a round and assign products first.</translation>
    </message>
    <message>
      <source>Đến đợt đánh giá</source>
      <translation>To the rounds</translation>
    </message>
    <message>
      <source>Chưa chọn đợt đánh giá</source>
      <translation>No round is chosen</translation>
    </message>
    <message>
      <source>Thành viên không dùng máy thì chấm trên phiếu in. Ở đây tờ phiếu đó được hai người nhập độc lập, chương trình đối chiếu hai bản, rồi thư ký ký xác nhận bản sao kèm bản quét.</source>
      <translation>Members who do not use the computer score on a printed sheet. Here two people key that sheet in independently, the program compares both copies, and the secretary certifies the copy together with the scan.</translation>
    </message>
    <message>
      <source>Chưa có phiếu giấy nào</source>
      <translation>No paper sheets yet</translation>
    </message>
    <message>
      <source>Không có phiếu nào để nhận</source>
      <translation>No sheet to take in</translation>
    </message>
    <message>
      <source>Mọi phiếu của các sản phẩm đang chấm đã là phiếu giấy, hoặc chưa phân công ai chấm.</source>
      <translation>All sheets of the products being scored are on paper already, or nobody is assigned.</translation>
    </message>
    <message>
      <source>Đến phân công</source>
      <translation>To the assignments</translation>
    </message>
    <message>
      <source>Đã nhận phiếu giấy</source>
      <translation>Paper sheet taken in</translation>
    </message>
    <message>
      <source>Đang đọc bản quét…</source>
      <translation>Reading the scan…</translation>
    </message>
    <message>
      <source>Đã lưu bản quét</source>
      <translation>Scan saved</translation>
    </message>
    <message>
      <source>Người khác đăng nhập…</source>
      <translation>Somebody else signs in…</translation>
    </message>
    <message>
      <source>Đăng nhập…</source>
      <translation>Sign in…</translation>
    </message>
    <message>
      <source>Đến danh sách thành viên</source>
      <translation>To the members</translation>
    </message>
    <message>
      <source>Chưa làm được</source>
      <translation>Not possible yet</translation>
    </message>
    <message>
      <source>Đối chiếu phiếu giấy của {member}: {product}</source>
      <translation>Compare the paper sheet of {member}: {product}</translation>
    </message>
    <message>
      <source>Đã ghi theo phiếu giấy</source>
      <translation>Noted as the paper says</translation>
    </message>
    <message>
      <source>Phiếu giấy đã thành phiếu của thành viên</source>
      <translation>The paper has become the member's sheet</translation>
    </message>
    <message>
      <source>Đã bỏ phiếu giấy</source>
      <translation>Paper sheet given up</translation>
    </message>
    <message>
      <source>Đã mở lại đối chiếu</source>
      <translation>Comparison opened again</translation>
    </message>
    <message>
      <source>Bản quét phiếu giấy của {member}: {name}</source>
      <translation>Scan of the paper sheet of {member}: {name}</translation>
    </message>
    <message>
      <source>Phiếu của</source>
      <translation>Sheet of</translation>
    </message>
    <message>
      <source>Bản nhập 1</source>
      <translation>Copy 1</translation>
    </message>
    <message>
      <source>Bản nhập 2</source>
      <translation>Copy 2</translation>
    </message>
    <message>
      <source>Tiếp theo</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Chỗ khác nhau</source>
      <translation>Difference</translation>
    </message>
    <message>
      <source>Bản 1</source>
      <translation>Copy 1</translation>
    </message>
    <message>
      <source>Bản 2</source>
      <translation>Copy 2</translation>
    </message>
    <message>
      <source>Trên giấy</source>
      <translation>On paper</translation>
    </message>
    <message>
      <source>Có</source>
      <translation>Yes</translation>
    </message>
    <message>
      <source>Chưa có</source>
      <translation>None yet</translation>
    </message>
    <message>
      <source>Chưa ai nhập</source>
      <translation>Nobody yet</translation>
    </message>
    <message>
      <source>{who}: đã khóa</source>
      <translation>{who}: closed</translation>
    </message>
    <message>
      <source>{who}: đang nhập</source>
      <translation>{who}: keying in</translation>
    </message>
    <message>
      <source>Đã thành phiếu</source>
      <translation>Became a sheet</translation>
    </message>
    <message>
      <source>Nhập tiếp</source>
      <translation>Go on</translation>
    </message>
    <message>
      <source>Cần người nhập</source>
      <translation>Somebody needed</translation>
    </message>
    <message>
      <source>Chờ khóa bản nhập</source>
      <translation>Waiting for a copy to be closed</translation>
    </message>
    <message>
      <source>Thêm bản quét</source>
      <translation>Add scan</translation>
    </message>
    <message>
      <source>Đối chiếu</source>
      <translation>Compare</translation>
    </message>
    <message>
      <source>Phiếu giấy của {member}: {product}</source>
      <translation>Paper sheet of {member}: {product}</translation>
    </message>
    <message>
      <source>Bản nhập của {who} chưa khóa.</source>
      <translation>The copy of {who} is not closed.</translation>
    </message>
    <message>
      <source>Cần hai người nhập độc lập, mỗi người không xem bản của người kia. Đã có {n}/2 bản nhập.</source>
      <translation>Two people key it in independently, neither sees the other's copy. {n}/2 copies so far.</translation>
    </message>
    <message>
      <source>Nhập bản của tôi</source>
      <translation>Key in my copy</translation>
    </message>
    <message>
      <source>Chờ {first} khóa bản nhập của mình.</source>
      <translation>Wait until {first} closes their copy.</translation>
    </message>
    <message>
      <source>Chờ {first} và {second} khóa bản nhập của mình.</source>
      <translation>Wait until {first} and {second} close their copies.</translation>
    </message>
    <message>
      <source>{who} đã nhập xong. Chờ {other} khóa bản nhập.</source>
      <translation>{who} has finished. Waiting for {other} to close their copy.</translation>
    </message>
    <message>
      <source>{who} đã nhập xong. Bản thứ hai phải do người khác nhập.</source>
      <translation>{who} has finished. The second copy must be keyed in by somebody else.</translation>
    </message>
    <message>
      <source>Người thứ hai đăng nhập…</source>
      <translation>The second person signs in…</translation>
    </message>
    <message>
      <source>Hai bản nhập đã xong. Cần bản quét của tờ phiếu (PDF hoặc ảnh) để đối chiếu.</source>
      <translation>Both copies are finished. The scan of the sheet (PDF or picture) is needed to compare.</translation>
    </message>
    <message>
      <source>Thêm bản quét…</source>
      <translation>Add scan…</translation>
    </message>
    <message>
      <source>Hai bản nhập đã xong. Đối chiếu, xử lý chỗ khác nhau rồi hoàn tất thành phiếu.</source>
      <translation>Both copies are finished. Compare them, settle the differences, then complete the sheet.</translation>
    </message>
    <message>
      <source>Hai bản nhập đã xong. Thư ký, Chủ tịch hoặc Phó Chủ tịch đăng nhập để đối chiếu.</source>
      <translation>Both copies are finished. Secretary, chair or vice chair sign in to compare them.</translation>
    </message>
    <message>
      <source>Đã thành phiếu lúc {when}. {who} ký xác nhận bản sao ở trang Ký và gửi.</source>
      <translation>Became a sheet {when}. {who} certifies the copy on the page Sign and send.</translation>
    </message>
    <message>
      <source>Đến Ký và gửi</source>
      <translation>To Sign and send</translation>
    </message>
    <message>
      <source>Xem bản quét</source>
      <translation>View scan</translation>
    </message>
    <message>
      <source>Mở lại đối chiếu…</source>
      <translation>Open comparison again…</translation>
    </message>
    <message>
      <source>Thay bản quét…</source>
      <translation>Replace scan…</translation>
    </message>
    <message>
      <source>Bỏ phiếu giấy này…</source>
      <translation>Give this paper sheet up…</translation>
    </message>
    <message>
      <source>Bỏ phiếu giấy này</source>
      <translation>Give this paper sheet up</translation>
    </message>
    <message>
      <source>Bản quét và các bản nhập ({n}) sẽ không còn; nhật ký giữ lại những gì đã nhập và lý do. Sau đó thành viên chấm trên máy được.</source>
      <translation>The scan and the copies ({n}) will be gone; the journal keeps what was keyed in and the reason. The member can then score on the computer.</translation>
    </message>
    <message>
      <source>Bỏ phiếu giấy này?</source>
      <translation>Give this paper sheet up?</translation>
    </message>
    <message>
      <source>Mở lại đối chiếu?</source>
      <translation>Open the comparison again?</translation>
    </message>
    <message>
      <source>Phiếu đã lập từ tờ giấy này được rút lại để sửa; hai bản nhập và bản quét vẫn còn.</source>
      <translation>The sheet made of this paper is taken back to be corrected; both copies and the scan stay.</translation>
    </message>
    <message>
      <source>Mở lại đối chiếu</source>
      <translation>Open comparison again</translation>
    </message>
    <message>
      <source>chưa xử lý</source>
      <translation>open</translation>
    </message>
    <message>
      <source>{who} ghi lúc {when}</source>
      <translation>{who} noted it {when}</translation>
    </message>
    <message>
      <source>Tiêu chí {code} {title}</source>
      <translation>Criterion {code} {title}</translation>
    </message>
    <message>
      <source>Ghi chú của tiêu chí {code}</source>
      <translation>Comment on criterion {code}</translation>
    </message>
    <message>
      <source>Dừng đánh giá tại {code}</source>
      <translation>Assessment stopped at {code}</translation>
    </message>
    <message>
      <source>Ý kiến chung</source>
      <translation>Opinion</translation>
    </message>
    <message>
      <source>Loại hồ sơ</source>
      <translation>Rejection</translation>
    </message>
    <message>
      <source>Nơi đánh giá</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Ngày ghi trên phiếu</source>
      <translation>Date on the sheet</translation>
    </message>
    <message>
      <source>Số {n}</source>
      <translation>No. {n}</translation>
    </message>
    <message>
      <source>(để trống)</source>
      <translation>(empty)</translation>
    </message>
    <message>
      <source>tiêu chí {code}</source>
      <translation>criterion {code}</translation>
    </message>
    <message>
      <source>Loại {where}: {reason}</source>
      <translation>Rejected {where}: {reason}</translation>
    </message>
    <message>
      <source>0 · Không đạt phương án nào</source>
      <translation>0 · None of the options reached</translation>
    </message>
    <message>
      <source>Phương án {n}</source>
      <translation>Option {n}</translation>
    </message>
    <message>
      <source>Không loại hồ sơ</source>
      <translation>Not rejected</translation>
    </message>
    <message>
      <source>ngày/tháng/năm, ví dụ 20/11/2026</source>
      <translation>day/month/year, such as 20/11/2026</translation>
    </message>
    <message>
      <source>Cần thêm bản quét trước khi hoàn tất.</source>
      <translation>The scan is needed before completing.</translation>
    </message>
    <message>
      <source>Hai bản nhập giống nhau hoàn toàn.</source>
      <translation>Both copies are exactly the same.</translation>
    </message>
    <message>
      <source>Còn {left}/{n} chỗ khác nhau chưa xử lý: xem tờ phiếu rồi chọn.</source>
      <translation>{left}/{n} differences are open: look at the sheet and choose.</translation>
    </message>
    <message>
      <source>Hãy xử lý hết chỗ khác nhau trước.</source>
      <translation>Please settle all differences first.</translation>
    </message>
    <message>
      <source>Đã xử lý cả {n} chỗ khác nhau.</source>
      <translation>All {n} differences are settled.</translation>
    </message>
  </context>
  <context>
    <name>Meeting</name>
    <message>
      <source>Lập biên bản</source>
      <translation>Make the minutes</translation>
    </message>
    <message>
      <source>Bỏ phần chưa lưu</source>
      <translation>Drop changes</translation>
    </message>
    <message>
      <source>Phiên họp chưa lưu</source>
      <translation>Meeting not saved</translation>
    </message>
    <message>
      <source>Nội dung phiên họp vừa nhập chưa được lưu và sẽ mất nếu đóng chương trình.</source>
      <translation>What you entered for the meeting is not saved and will be lost if the program closes.</translation>
    </message>
    <message>
      <source>Vẫn đóng</source>
      <translation>Close anyway</translation>
    </message>
    <message>
      <source>Có mặt</source>
      <translation>Present</translation>
    </message>
    <message>
      <source>Vắng</source>
      <translation>Absent</translation>
    </message>
    <message>
      <source>Lý do vắng</source>
      <translation>Reason for absence</translation>
    </message>
    <message>
      <source>Thêm khách mời</source>
      <translation>Add guest</translation>
    </message>
    <message>
      <source>Họ tên khách mời</source>
      <translation>Name of guest</translation>
    </message>
    <message>
      <source>Đơn vị</source>
      <translation>Office</translation>
    </message>
    <message>
      <source>Bỏ khách mời này</source>
      <translation>Remove this guest</translation>
    </message>
    <message>
      <source>Diễn biến phiên họp</source>
      <translation>Proceedings</translation>
    </message>
    <message>
      <source>Kết luận</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>ngày và giờ, ví dụ 20/11/2026 08:00</source>
      <translation>date and time, such as 20/11/2026 08:00</translation>
    </message>
    <message>
      <source>Bắt đầu họp</source>
      <translation>Meeting begins</translation>
    </message>
    <message>
      <source>Kết thúc họp</source>
      <translation>Meeting ends</translation>
    </message>
    <message>
      <source>Địa điểm</source>
      <translation>Venue</translation>
    </message>
    <message>
      <source>Điểm danh</source>
      <translation>Attendance</translation>
    </message>
    <message>
      <source>Tất cả có mặt</source>
      <translation>All present</translation>
    </message>
    <message>
      <source>Khách mời</source>
      <translation>Guests</translation>
    </message>
    <message>
      <source>Bây giờ</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>Chưa chọn đợt đánh giá</source>
      <translation>No round is chosen</translation>
    </message>
    <message>
      <source>Phiên họp thuộc về một đợt đánh giá. Hãy lập hoặc chọn đợt trước.</source>
      <translation>The meeting belongs to a round. Please set up or choose a round first.</translation>
    </message>
    <message>
      <source>Đến đợt đánh giá</source>
      <translation>To the rounds</translation>
    </message>
    <message>
      <source>Ở đây ghi ai dự họp và Hội đồng có đủ người để quyết định không.</source>
      <translation>Here one notes who attended and whether the council has a quorum.</translation>
    </message>
    <message>
      <source>Hội đồng chưa có thành viên</source>
      <translation>The council has no members yet</translation>
    </message>
    <message>
      <source>Đến danh sách thành viên</source>
      <translation>To the members</translation>
    </message>
    <message>
      <source>Đợt đã kết thúc nên nội dung phiên họp không thay đổi được nữa.</source>
      <translation>The round is finished, so the meeting can no longer be changed.</translation>
    </message>
    <message>
      <source>Lưu phiên họp</source>
      <translation>Save meeting</translation>
    </message>
    <message>
      <source>Xem việc tiếp theo</source>
      <translation>See what comes next</translation>
    </message>
    <message>
      <source>Bỏ phần chưa lưu?</source>
      <translation>Drop what is not saved?</translation>
    </message>
    <message>
      <source>Màn hình trở lại như lần lưu trước; những gì vừa nhập sẽ mất.</source>
      <translation>The screen goes back to what was saved last; what was just entered is lost.</translation>
    </message>
    <message>
      <source>Bỏ</source>
      <translation>Drop</translation>
    </message>
    <message>
      <source>Đang lưu…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <source>Đã lưu phiên họp</source>
      <translation>Meeting saved</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Phiên họp vừa được sửa ở cửa sổ khác</source>
      <translation>The meeting was just changed in another window</translation>
    </message>
    <message>
      <source>Nội dung vừa nhập chưa được lưu và vẫn ở trên màn hình; không có gì bị ghi đè. Xem bản mới nhất: phần vừa nhập được giữ lại để đối chiếu rồi lưu.</source>
      <translation>What you entered is not saved and is still on the screen; nothing was overwritten. See the newest: what you entered is kept to be compared and saved.</translation>
    </message>
    <message>
      <source>Xem bản mới nhất</source>
      <translation>See the newest</translation>
    </message>
    <message>
      <source>Có nội dung chưa lưu. Lưu rồi đi tiếp, hoặc quay lại; muốn bỏ thì bấm “Bỏ phần chưa lưu”.</source>
      <translation>Something is not saved. Save and go on, or go back; to drop it press “Drop changes”.</translation>
    </message>
    <message>
      <source>Lưu và đi tiếp</source>
      <translation>Save and go on</translation>
    </message>
    <message>
      <source>Hãy ghi ngày và giờ như 20/11/2026 08:00.</source>
      <translation>Please write date and time as in 20/11/2026 08:00.</translation>
    </message>
    <message>
      <source>Có mặt {present}/{all}, cần {needed}</source>
      <translation>{present}/{all} present, {needed} needed</translation>
    </message>
    <message>
      <source>Hội đồng chưa có Chủ tịch</source>
      <translation>the council has no chair</translation>
    </message>
    <message>
      <source>Chủ tịch có mặt</source>
      <translation>chair present</translation>
    </message>
    <message>
      <source>Chủ tịch chưa có mặt</source>
      <translation>chair not present</translation>
    </message>
    <message>
      <source>đủ điều kiện quyết định</source>
      <translation>may decide</translation>
    </message>
    <message>
      <source>chưa đủ người để quyết định</source>
      <translation>too few to decide</translation>
    </message>
    <message>
      <source>chưa quyết định được khi vắng Chủ tịch</source>
      <translation>cannot decide without the chair</translation>
    </message>
    <message>
      <source>Chưa ghi {n} người.</source>
      <translation>{n} not noted yet.</translation>
    </message>
    <message>
      <source>Bắt đầu</source>
      <translation>Begins</translation>
    </message>
    <message>
      <source>Kết thúc</source>
      <translation>Ends</translation>
    </message>
    <message>
      <source>Diễn biến</source>
      <translation>Proceedings</translation>
    </message>
    <message>
      <source>— Phần vừa nhập, chưa lưu: —</source>
      <translation>— Just entered, not saved: —</translation>
    </message>
    <message>
      <source>Đã gộp với bản mới nhất. Hãy xem lại rồi lưu.</source>
      <translation>Joined with the newest. Please look through it and save.</translation>
    </message>
    <message>
      <source>Hai người cùng sửa: {fields}. Trên màn hình là bản mới nhất; phần diễn biến, kết luận vừa nhập nằm bên dưới. Hãy xem lại rồi lưu.</source>
      <translation>Both people changed: {fields}. The screen shows the newest; proceedings and conclusion that you entered stand below it. Please look through it and save.</translation>
    </message>
  </context>
  <context>
    <name>Members</name>
    <message>
      <source>Thành viên Hội đồng thuộc về một đợt. Hãy lập hoặc chọn một đợt, rồi quay lại đây lập Hội đồng.</source>
      <translation>Members belong to a round. Please set up or choose a round, then come back here to set up its council.</translation>
    </message>
    <message>
      <source>Đến trang Đợt đánh giá</source>
      <translation>To the rounds</translation>
    </message>
    <message>
      <source>Chưa chọn đợt</source>
      <translation>No round chosen</translation>
    </message>
    <message>
      <source>Ở đây là danh sách Hội đồng theo quyết định thành lập: Chủ tịch, Phó Chủ tịch, Thư ký, các ủy viên. Mỗi người tự đặt mã PIN khi đăng nhập lần đầu và chỉ thấy phiếu của mình cho đến khi kết thúc chấm.</source>
      <translation>This is the list of the council as the decision sets it up: chair, vice chair, secretary, members. Everybody chooses a PIN when they first sign in, and sees only their own sheets until scoring has ended.</translation>
    </message>
    <message>
      <source>Thêm thành viên</source>
      <translation>Add a member</translation>
    </message>
    <message>
      <source>Chép Hội đồng của đợt trước…</source>
      <translation>Copy the council of an earlier round…</translation>
    </message>
    <message>
      <source>Hội đồng chưa có thành viên</source>
      <translation>The council has no members yet</translation>
    </message>
    <message>
      <source>{round} chưa có thành viên nào</source>
      <translation>{round} has no members yet</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Đang tham gia</source>
      <translation>Belonging</translation>
    </message>
    <message>
      <source>Đã thôi tham gia</source>
      <translation>Has left</translation>
    </message>
    <message>
      <source>Xung đột lợi ích</source>
      <translation>Conflicts of interest</translation>
    </message>
    <message>
      <source>Vai trò trong Hội đồng</source>
      <translation>Role in the council</translation>
    </message>
    <message>
      <source>Họ và tên, như trong quyết định</source>
      <translation>Full name, as in the decision</translation>
    </message>
    <message>
      <source>Chức vụ, đơn vị (không bắt buộc)</source>
      <translation>Position, office (optional)</translation>
    </message>
    <message>
      <source>In trên phiếu và biên bản; cũng để phân biệt hai người trùng tên.</source>
      <translation>Printed on sheets and minutes; it also tells namesakes apart.</translation>
    </message>
    <message>
      <source>Về danh sách</source>
      <translation>Back to the list</translation>
    </message>
    <message>
      <source>Lưu và thêm người nữa</source>
      <translation>Save and add another</translation>
    </message>
    <message>
      <source>Lưu (Ctrl+Enter)</source>
      <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Lưu thành viên</source>
      <translation>Save the member</translation>
    </message>
    <message>
      <source>Lấy bản mới nhất</source>
      <translation>Take the newest version</translation>
    </message>
    <message>
      <source>Tìm thành viên, không cần gõ dấu</source>
      <translation>Find a member, with or without marks</translation>
    </message>
    <message>
      <source>Thành viên Hội đồng</source>
      <translation>Members of the council</translation>
    </message>
    <message>
      <source>↑ Lên</source>
      <translation>↑ Up</translation>
    </message>
    <message>
      <source>↓ Xuống</source>
      <translation>↓ Down</translation>
    </message>
    <message>
      <source>Đưa ra…</source>
      <translation>Take out…</translation>
    </message>
    <message>
      <source>Sửa</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Chuyển lên một dòng</source>
      <translation>Move up one line</translation>
    </message>
    <message>
      <source>Chuyển xuống một dòng</source>
      <translation>Move down one line</translation>
    </message>
    <message>
      <source>Đưa ra khỏi Hội đồng</source>
      <translation>Take out of the council</translation>
    </message>
    <message>
      <source>Hoàn tác</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>Những người đã thôi tham gia</source>
      <translation>Those who have left</translation>
    </message>
    <message>
      <source>Chưa có ai thôi tham gia Hội đồng của đợt này.</source>
      <translation>Nobody has left the council of this round.</translation>
    </message>
    <message>
      <source>Cho trở lại Hội đồng</source>
      <translation>Bring back into the council</translation>
    </message>
    <message>
      <source>Người đã có phiếu, xung đột lợi ích hoặc được nhắc trong văn bản thì không bị xóa mà ở đây. Cho trở lại thì phiếu được tính như trước; mã PIN phải đặt lại.</source>
      <translation>Whoever has sheets, a conflict of interest or is named in a paper is not deleted but stands here. Brought back, their sheets count as before; the PIN has to be chosen anew.</translation>
    </message>
    <message>
      <source>Các phiếu đã khóa thì thế nào?</source>
      <translation>What becomes of the closed sheets?</translation>
    </message>
    <message>
      <source>Lý do (bắt buộc, in trên văn bản)</source>
      <translation>Reason (required, printed on papers)</translation>
    </message>
    <message>
      <source>Lý do</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Quay lại</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Sửa thành viên</source>
      <translation>Change a member</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Thành viên trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.</source>
      <translation>The member on the screen has not been saved and will be lost if you leave.</translation>
    </message>
    <message>
      <source>Hãy nhập họ và tên như trong quyết định.</source>
      <translation>Please enter the full name as in the decision.</translation>
    </message>
    <message>
      <source>Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.</source>
      <translation>It has {n} characters, at most {most} are allowed. Please shorten it.</translation>
    </message>
    <message>
      <source>Phiếu chưa khóa đổi theo tên và vai trò mới; phiếu đã khóa hoặc đã ký giữ nguyên.</source>
      <translation>Open sheets follow the new name and role; closed and signed ones stay as they are.</translation>
    </message>
    <message>
      <source>Thành viên này vừa được đổi ở một cửa sổ khác thành: {now}. Phần vừa nhập chưa lưu và chưa ghi đè lên gì. Bấm “Lưu” lần nữa để dùng phần vừa nhập, hoặc lấy bản mới nhất.</source>
      <translation>This member has just been changed in another window to: {now}. What you typed has not been saved and has overwritten nothing. Press “Save” again to use what you typed, or take the newest version.</translation>
    </message>
    <message>
      <source>Đã thêm {name}</source>
      <translation>{name} has been added</translation>
    </message>
    <message>
      <source>Đã lưu {name}</source>
      <translation>{name} has been saved</translation>
    </message>
    <message>
      <source>Đã chép {n} thành viên</source>
      <translation>{n} members have been copied</translation>
    </message>
    <message>
      <source>Đã đổi thứ tự</source>
      <translation>The order has been changed</translation>
    </message>
    <message>
      <source>Đã đặt lại mã PIN của {name}</source>
      <translation>The PIN of {name} has been reset</translation>
    </message>
    <message>
      <source>Đã đưa {name} ra khỏi Hội đồng</source>
      <translation>{name} has been taken out of the council</translation>
    </message>
    <message>
      <source>Đã đưa {name} ra khỏi Hội đồng.</source>
      <translation>{name} has been taken out of the council.</translation>
    </message>
    <message>
      <source>{name} đã trở lại Hội đồng; cần đặt lại mã PIN và phân công sản phẩm chưa chấm</source>
      <translation>{name} is back in the council; the PIN and the unscored products have to be given anew</translation>
    </message>
    <message>
      <source>STT</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Họ và tên</source>
      <translation>Full name</translation>
    </message>
    <message>
      <source>Vai trò</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>Chức vụ, đơn vị</source>
      <translation>Position, office</translation>
    </message>
    <message>
      <source>Mã PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Phiếu</source>
      <translation>Sheets</translation>
    </message>
    <message>
      <source>Xung đột</source>
      <translation>Conflict</translation>
    </message>
    <message>
      <source>Thôi tham gia</source>
      <translation>Left</translation>
    </message>
    <message>
      <source>Chủ tịch</source>
      <translation>Chair</translation>
    </message>
    <message>
      <source>Phó Chủ tịch</source>
      <translation>Vice chair</translation>
    </message>
    <message>
      <source>Thư ký</source>
      <translation>Secretary</translation>
    </message>
    <message>
      <source>Ủy viên</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Đợt đã kết thúc nên không thay đổi được. Muốn sửa, Chủ tịch Hội đồng phải mở lại đợt.</source>
      <translation>The round is finished and cannot be changed. To change it, the chair has to reopen it.</translation>
    </message>
    <message>
      <source>Xem phân công</source>
      <translation>See the assignments</translation>
    </message>
    <message>
      <source>Tiếp: đưa sản phẩm vào đợt</source>
      <translation>Next: put products into the round</translation>
    </message>
    <message>
      <source>Đã đặt</source>
      <translation>Chosen</translation>
    </message>
    <message>
      <source>Chưa đặt</source>
      <translation>Not chosen</translation>
    </message>
    <message>
      <source>Hội đồng chưa có {roles}. Hãy thêm, hoặc đổi vai trò của một người đã có.</source>
      <translation>The council has no {roles} yet. Please add one, or change the role of somebody who is there.</translation>
    </message>
    <message>
      <source> và </source>
      <translation> and </translation>
    </message>
    <message>
      <source>Đổi mã PIN…</source>
      <translation>Change PIN…</translation>
    </message>
    <message>
      <source>Đặt lại PIN…</source>
      <translation>Reset PIN…</translation>
    </message>
    <message>
      <source>Không tự đưa mình ra khỏi Hội đồng. Hãy đăng xuất rồi làm việc này.</source>
      <translation>Nobody takes themselves out of the council. Please sign out first.</translation>
    </message>
    <message>
      <source>Người này đã có phiếu. Phiếu không bị xóa: tên và phiếu được giữ ở mục “Đã thôi tham gia”, văn bản của đợt in rõ lý do.</source>
      <translation>This member has sheets. They are not deleted: name and sheets are kept under “Has left”, and the round's papers print the reason.</translation>
    </message>
    <message>
      <source>Người này đã khai xung đột lợi ích nên tên được giữ ở mục “Đã thôi tham gia”.</source>
      <translation>This member has declared a conflict of interest and is kept under “Has left”.</translation>
    </message>
    <message>
      <source>Người này chưa có phiếu nào; nếu không văn bản nào nhắc đến, tên được xóa hẳn.</source>
      <translation>This member has no sheets yet; unless a paper names them, they are deleted altogether.</translation>
    </message>
    <message>
      <source>{n} phiếu chấm dở không được tính, dù chọn cách nào dưới đây.</source>
      <translation>{n} unfinished sheets will not count, whichever way you choose below.</translation>
    </message>
    <message>
      <source>Mất mã PIN và phân công các sản phẩm chưa chấm. Có thể hoàn tác ngay sau đó.</source>
      <translation>The PIN and the assignments of products not yet scored are lost. It can be undone right afterwards.</translation>
    </message>
    <message>
      <source>Đưa {name} ra khỏi Hội đồng?</source>
      <translation>Take {name} out of the council?</translation>
    </message>
    <message>
      <source>Vẫn tính {n} phiếu đã khóa của người này vào kết quả</source>
      <translation>Let the {n} closed sheets of this member count on</translation>
    </message>
    <message>
      <source>Không tính phiếu nào của người này; văn bản ghi rõ lý do</source>
      <translation>Count none of this member's sheets; the papers say why</translation>
    </message>
    <message>
      <source>Đặt lại mã PIN của {name}</source>
      <translation>Reset the PIN of {name}</translation>
    </message>
    <message>
      <source>Mã PIN cũ bị bỏ. Lần đăng nhập sau, thành viên tự đặt mã mới; phiếu vẫn còn nguyên.</source>
      <translation>The old PIN is forgotten. At the next sign-in the member chooses another; the sheets stay as they are.</translation>
    </message>
    <message>
      <source>Lý do được ghi vào nhật ký, ví dụ: quên mã PIN.</source>
      <translation>The reason is entered in the journal, for example: PIN forgotten.</translation>
    </message>
    <message>
      <source>Đặt lại mã PIN</source>
      <translation>Reset the PIN</translation>
    </message>
  </context>
  <context>
    <name>Messages</name>
    <message>
      <source>Chưa mở được thư mục</source>
      <translation>The folder could not be opened</translation>
    </message>
    <message>
      <source>Hãy mở thư mục này bằng trình quản lý tệp:
{folder}</source>
      <translation>Please open this folder in your file manager:
{folder}</translation>
    </message>
    <message>
      <source>Lỗi ngoài dự kiến</source>
      <translation>Unexpected error</translation>
    </message>
    <message>
      <source>Không thực hiện được</source>
      <translation>This could not be done</translation>
    </message>
    <message>
      <source>Sao chép báo cáo</source>
      <translation>Copy report</translation>
    </message>
    <message>
      <source>Đóng</source>
      <translation>Close</translation>
    </message>
    <message>
      <source>Đã hiểu</source>
      <translation>Understood</translation>
    </message>
    <message>
      <source>Quay lại</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Lý do (bắt buộc)</source>
      <translation>Reason (required)</translation>
    </message>
    <message>
      <source>Lý do</source>
      <translation>Reason</translation>
    </message>
    <message>
      <source>Đặt mật khẩu cho chữ ký nội bộ</source>
      <translation>Set a passphrase for the internal signature</translation>
    </message>
    <message>
      <source>Mật khẩu bảo vệ khóa ký, ít nhất {n} ký tự. Chương trình không lưu mật khẩu: nếu quên, phải tạo chữ ký mới.</source>
      <translation>The passphrase protects the signing key, at least {n} characters. The program does not store it: if you forget it, a new signature has to be made.</translation>
    </message>
    <message>
      <source>Mật khẩu</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Nhập lại mật khẩu</source>
      <translation>Repeat the passphrase</translation>
    </message>
    <message>
      <source>Tạo chữ ký</source>
      <translation>Make the signature</translation>
    </message>
    <message>
      <source>Hai lần nhập chưa giống nhau.</source>
      <translation>The two entries are not the same yet.</translation>
    </message>
    <message>
      <source>Chi tiết</source>
      <translation>Details</translation>
    </message>
    <message>
      <source>Chương trình gặp lỗi ngoài dự kiến. Những gì đã báo “Đã lưu” vẫn còn nguyên. Hãy thử lại; nếu lỗi lặp lại, hãy sao chép báo cáo này và gửi cho người hỗ trợ.</source>
      <translation>The program ran into an unexpected error. Everything reported as “Saved” is still there. Please try again; if the error comes back, copy this report and send it to whoever supports you.</translation>
    </message>
  </context>
  <context>
    <name>MySheets</name>
    <message>
      <source>Sản phẩm để chấm</source>
      <translation>Products to score</translation>
    </message>
    <message>
      <source>Mở phiếu</source>
      <translation>Open the sheet</translation>
    </message>
    <message>
      <source>{verb}  ·  Enter</source>
      <translation>{verb}  ·  Enter</translation>
    </message>
    <message>
      <source>Đến sổ sản phẩm</source>
      <translation>Go to the products</translation>
    </message>
    <message>
      <source>Chấm thử sản phẩm minh họa</source>
      <translation>Try scoring an illustrative product</translation>
    </message>
    <message>
      <source>Đăng nhập…</source>
      <translation>Sign in…</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Mã sản phẩm</source>
      <translation>Product code</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Phiếu của tôi</source>
      <translation>My sheet</translation>
    </message>
    <message>
      <source>{n} sản phẩm</source>
      <translation>{n} products</translation>
    </message>
    <message>
      <source>Thư ký chưa phân công sản phẩm nào cho người đang đăng nhập. Hãy hỏi thư ký; khi có phân công, sản phẩm hiện ở đây.</source>
      <translation>The secretary has not given any products to the member who has signed in. Please ask the secretary; they appear here once assigned.</translation>
    </message>
    <message>
      <source>Chưa có sản phẩm để chấm</source>
      <translation>No products to score yet</translation>
    </message>
    <message>
      <source>Ở đây chọn sản phẩm để chấm. Hãy thêm sản phẩm hoặc nhập danh sách ở mục Hồ sơ trước.</source>
      <translation>Choose a product to score here. First add products or import a list under Dossiers.</translation>
    </message>
    <message>
      <source>Chưa có sản phẩm nào</source>
      <translation>No products yet</translation>
    </message>
    <message>
      <source>Đăng nhập để chấm</source>
      <translation>Sign in to score</translation>
    </message>
    <message>
      <source>Việc chấm điểm đã kết thúc. Việc tiếp theo có ở mục Tổng quan.</source>
      <translation>Scoring is closed. The overview says what comes next.</translation>
    </message>
    <message>
      <source>Đã chấm xong {n} sản phẩm được phân công. Hãy đăng xuất, mời người tiếp theo vào chấm.</source>
      <translation>All {n} products given to you are scored. Please sign out and let the next person score.</translation>
    </message>
    <message>
      <source>Còn {left} trong {n} sản phẩm được phân công chưa chấm xong.</source>
      <translation>{left} of {n} products given to you are not finished yet.</translation>
    </message>
    <message>
      <source>Thành viên Hội đồng đăng nhập để chấm phiếu của mình. Phiếu chấm khi chưa đăng nhập là phiếu riêng, không tính vào kết quả của Hội đồng.</source>
      <translation>Members of the council sign in to score their own sheets. A sheet scored without signing in is a private one and does not count in the council's result.</translation>
    </message>
    <message>
      <source>Không tính: {why}</source>
      <translation>Not counted: {why}</translation>
    </message>
    <message>
      <source>Chấm trên giấy, người khác nhập</source>
      <translation>Scored on paper, keyed in by others</translation>
    </message>
    <message>
      <source>Đã kết thúc chấm ngày {day}</source>
      <translation>Scoring closed on {day}</translation>
    </message>
    <message>
      <source>Lượt {n}: {state}</source>
      <translation>Turn {n}: {state}</translation>
    </message>
    <message>
      <source>Thiếu bộ sản phẩm hoặc số thứ tự</source>
      <translation>Product set or number is missing</translation>
    </message>
    <message>
      <source>Phiếu riêng: {state}</source>
      <translation>Own sheet: {state}</translation>
    </message>
  </context>
  <context>
    <name>Papers</name>
    <message>
      <source>Lập và in</source>
      <translation>Make and print</translation>
    </message>
    <message>
      <source>Bản đã lưu</source>
      <translation>Kept versions</translation>
    </message>
    <message>
      <source>Thông tin trên văn bản</source>
      <translation>Letterhead details</translation>
    </message>
    <message>
      <source>Văn bản của</source>
      <translation>Papers of</translation>
    </message>
    <message>
      <source>Văn bản của đợt</source>
      <translation>Papers of the round</translation>
    </message>
    <message>
      <source>Xem</source>
      <translation>Look</translation>
    </message>
    <message>
      <source>‹ Danh sách</source>
      <translation>‹ List</translation>
    </message>
    <message>
      <source>Sửa nội dung…</source>
      <translation>Edit text…</translation>
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation>Save PDF…</translation>
    </message>
    <message>
      <source>Ghi ra thư mục…</source>
      <translation>Write to a folder…</translation>
    </message>
    <message>
      <source>Lập các văn bản đang chọn, lưu và ghi thành tệp PDF vào một thư mục trống</source>
      <translation>Make the chosen papers, keep them and write them as PDF files to an empty folder</translation>
    </message>
    <message>
      <source>Lưu</source>
      <translation>Keep</translation>
    </message>
    <message>
      <source>Lưu các văn bản đang chọn vào dữ liệu, kèm mã SHA-256</source>
      <translation>Keep the chosen papers in the data, with their SHA-256</translation>
    </message>
    <message>
      <source>Chọn tất cả</source>
      <translation>Choose all</translation>
    </message>
    <message>
      <source>Bỏ những gì vừa nhập?</source>
      <translation>Give up what you have typed?</translation>
    </message>
    <message>
      <source>Thông tin trên văn bản chưa lưu và sẽ mất nếu rời khỏi đây.</source>
      <translation>The letterhead details are not saved and will be lost if you leave.</translation>
    </message>
    <message>
      <source>Bỏ thay đổi</source>
      <translation>Give up changes</translation>
    </message>
    <message>
      <source>Đến đợt đánh giá</source>
      <translation>Go to the rounds</translation>
    </message>
    <message>
      <source>Đến phân công</source>
      <translation>Go to assignment</translation>
    </message>
    <message>
      <source>Đến sản phẩm được phân công</source>
      <translation>To the products assigned to me</translation>
    </message>
    <message>
      <source>Sản phẩm: {name}</source>
      <translation>Product: {name}</translation>
    </message>
    <message>
      <source>Cả đợt</source>
      <translation>Whole round</translation>
    </message>
    <message>
      <source>In văn bản này…</source>
      <translation>Print this paper…</translation>
    </message>
    <message>
      <source>In {n} văn bản…</source>
      <translation>Print {n} papers…</translation>
    </message>
    <message>
      <source>Tệp PDF (*.pdf)</source>
      <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
      <source>Lưu văn bản thành tệp PDF</source>
      <translation>Save the paper as a PDF file</translation>
    </message>
    <message>
      <source>Chọn hoặc tạo một thư mục trống</source>
      <translation>Choose or make an empty folder</translation>
    </message>
    <message>
      <source>Đang in</source>
      <translation>Printing</translation>
    </message>
    <message>
      <source>Chức danh ký công văn, mỗi dòng một ý</source>
      <translation>Capacity of who signs letters, one line each</translation>
    </message>
    <message>
      <source>Nơi nhận, mỗi dòng một nơi</source>
      <translation>Copies to, one line each</translation>
    </message>
    <message>
      <source>Lưu thông tin</source>
      <translation>Save details</translation>
    </message>
    <message>
      <source>Dùng chung cho mọi văn bản của cơ quan. Ô để trống thì trên giấy là dòng chấm để ghi tay. Tên Chủ tịch và Thư ký Hội đồng lấy từ danh sách thành viên của đợt.</source>
      <translation>Used on all papers of the office. An empty field is printed as dots to be filled in by hand. The names of the council's chair and secretary come from the round's members.</translation>
    </message>
    <message>
      <source>Đã lưu thông tin trên văn bản</source>
      <translation>Letterhead details saved</translation>
    </message>
    <message>
      <source>Cơ quan cấp trên (dòng trên cùng bên trái)</source>
      <translation>Body above (top line on the left)</translation>
    </message>
    <message>
      <source>Cơ quan ban hành</source>
      <translation>Issuing body</translation>
    </message>
    <message>
      <source>Địa danh</source>
      <translation>Place</translation>
    </message>
    <message>
      <source>Ví dụ: Liên Hương</source>
      <translation>For example: Lien Huong</translation>
    </message>
    <message>
      <source>Họ tên người ký công văn</source>
      <translation>Name of who signs letters</translation>
    </message>
    <message>
      <source>Ký hiệu công văn</source>
      <translation>Symbol of letters</translation>
    </message>
    <message>
      <source>Sau số, ví dụ UBND-KT</source>
      <translation>After the number, for example UBND-KT</translation>
    </message>
    <message>
      <source>Ký hiệu báo cáo (mẫu 03)</source>
      <translation>Symbol of reports (form 03)</translation>
    </message>
    <message>
      <source>Ký hiệu biên bản</source>
      <translation>Symbol of minutes</translation>
    </message>
    <message>
      <source>Người ghi biên bản</source>
      <translation>Who writes the minutes</translation>
    </message>
    <message>
      <source>Khi Hội đồng không có thư ký</source>
      <translation>Where the council has no secretary</translation>
    </message>
    <message>
      <source>Ở đây lập, xem trước, in và lưu các văn bản của một đợt: mẫu 01, mẫu 03, phiếu đánh giá, phiếu tổng hợp, biên bản, công văn và danh mục. Hãy lập hoặc chọn đợt đánh giá trước.</source>
      <translation>Here the papers of a round are made, looked at, printed and kept: form 01, form 03, score sheets, the consolidated sheet, minutes, letter and list. First set up or choose a round.</translation>
    </message>
    <message>
      <source>Chưa chọn đợt đánh giá</source>
      <translation>No round is chosen</translation>
    </message>
    <message>
      <source>Văn bản của đợt do thư ký hoặc chủ tịch lập</source>
      <translation>The secretary or the chair makes the round’s papers</translation>
    </message>
    <message>
      <source>Đợt này chưa có sản phẩm nào. Hãy đưa sản phẩm vào đợt ở trang Phân công.</source>
      <translation>This round has no products yet. Put products into it on the page Assignment.</translation>
    </message>
    <message>
      <source>Chưa có văn bản nào để lập</source>
      <translation>No papers to make yet</translation>
    </message>
    <message>
      <source>{n} trang</source>
      <translation>{n} pages</translation>
    </message>
    <message>
      <source>in lần cuối {when}</source>
      <translation>last printed {when}</translation>
    </message>
    <message>
      <source>Đã lưu {file}</source>
      <translation>Saved {file}</translation>
    </message>
    <message>
      <source>{n} văn bản</source>
      <translation>{n} papers</translation>
    </message>
    <message>
      <source>Đã in {n} văn bản</source>
      <translation>{n} papers printed</translation>
    </message>
    <message>
      <source>{n} bản đã lưu. Bản đã lưu không bao giờ thay đổi; mỗi bản có mã SHA-256.</source>
      <translation>{n} kept versions. A kept version never changes; each has its SHA-256.</translation>
    </message>
    <message>
      <source>{n} trang · lưu {when} bởi {who} · SHA-256 {digest}</source>
      <translation>{n} pages · kept {when} by {who} · SHA-256 {digest}</translation>
    </message>
    <message>
      <source>người chưa đăng nhập</source>
      <translation>somebody not signed in</translation>
    </message>
    <message>
      <source>Văn bản</source>
      <translation>Paper</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Thành viên</source>
      <translation>Member</translation>
    </message>
    <message>
      <source>Tình trạng</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Lưu lúc</source>
      <translation>Kept at</translation>
    </message>
    <message>
      <source>Mã SHA-256</source>
      <translation>SHA-256</translation>
    </message>
    <message>
      <source>Chưa lập được: {reason}</source>
      <translation>Cannot be made yet: {reason}</translation>
    </message>
    <message>
      <source>In để ghi tay</source>
      <translation>To be filled in by hand</translation>
    </message>
    <message>
      <source>Đã lưu {when}</source>
      <translation>Kept {when}</translation>
    </message>
    <message>
      <source>Đã lưu {when}, nội dung đã đổi</source>
      <translation>Kept {when}, its content has changed</translation>
    </message>
    <message>
      <source>Chưa lưu, còn là bản nháp</source>
      <translation>Not kept, still a draft</translation>
    </message>
    <message>
      <source>Chưa lưu</source>
      <translation>Not kept</translation>
    </message>
    <message>
      <source>{when} · bản {n}</source>
      <translation>{when} · version {n}</translation>
    </message>
    <message>
      <source>{ready}/{n} văn bản lập được ngay; {kept} đã lưu đúng nội dung hiện tại.</source>
      <translation>{ready}/{n} papers can be made now; {kept} are kept as they stand.</translation>
    </message>
    <message>
      <source>Đã lập {n} văn bản, {pages} trang.</source>
      <translation>{n} papers made, {pages} pages.</translation>
    </message>
    <message>
      <source>Đã ghi {n} tệp vào thư mục.</source>
      <translation>{n} files written to the folder.</translation>
    </message>
    <message>
      <source>Đã dừng theo yêu cầu; các văn bản đã lập vẫn được giữ.</source>
      <translation>Stopped as you asked; the papers made so far are kept.</translation>
    </message>
    <message>
      <source>{n} văn bản chưa lập được:</source>
      <translation>{n} papers could not be made:</translation>
    </message>
    <message>
      <source>… và {n} văn bản nữa</source>
      <translation>… and {n} more papers</translation>
    </message>
  </context>
  <context>
    <name>Printing</name>
    <message>
      <source>Phiếu của sản phẩm</source>
      <translation>The product's sheet</translation>
    </message>
    <message>
      <source>Phiếu trắng</source>
      <translation>Blank sheet</translation>
    </message>
    <message>
      <source>Bản của phiếu</source>
      <translation>Revision of the sheet</translation>
    </message>
    <message>
      <source>Bộ sản phẩm của phiếu trắng</source>
      <translation>Product set of the blank sheet</translation>
    </message>
    <message>
      <source>Dừng in</source>
      <translation>Stop printing</translation>
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation>Save as PDF…</translation>
    </message>
    <message>
      <source>In qua hộp thoại của hệ thống (Ctrl+P)</source>
      <translation>Print through the system's dialog (Ctrl+P)</translation>
    </message>
    <message>
      <source>Chọn sản phẩm</source>
      <translation>Choose a product</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>In {n} trang…</source>
      <translation>Print {n} pages…</translation>
    </message>
    <message>
      <source>In…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Lưu phiếu thành tệp PDF</source>
      <translation>Save the sheet as a PDF file</translation>
    </message>
    <message>
      <source>Tệp PDF (*.pdf)</source>
      <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
      <source>Đang in trang {page}/{pages}…</source>
      <translation>Printing page {page}/{pages}…</translation>
    </message>
    <message>
      <source>Trang trước</source>
      <translation>Previous page</translation>
    </message>
    <message>
      <source>Trang sau</source>
      <translation>Next page</translation>
    </message>
    <message>
      <source>Thu nhỏ (phím −)</source>
      <translation>Smaller (key −)</translation>
    </message>
    <message>
      <source>Phóng to (phím +)</source>
      <translation>Larger (key +)</translation>
    </message>
    <message>
      <source>Vừa bề ngang (phím 0)</source>
      <translation>Fit the width (key 0)</translation>
    </message>
    <message>
      <source>Xem trước: {title}</source>
      <translation>Preview: {title}</translation>
    </message>
    <message>
      <source>Trang {page}/{pages}</source>
      <translation>Page {page}/{pages}</translation>
    </message>
    <message>
      <source>In {n} trang</source>
      <translation>Print {n} pages</translation>
    </message>
    <message>
      <source>Đã dừng in theo yêu cầu.</source>
      <translation>Printing was stopped as you asked.</translation>
    </message>
    <message>
      <source>Máy in không nhận trang in. Phiếu vẫn còn nguyên. Hãy kiểm tra máy in đã bật, có giấy và đã kết nối rồi in lại, hoặc lưu PDF để in ở máy khác.</source>
      <translation>The printer did not take the page. The sheet is unharmed. Check that the printer is on, has paper and is connected, then print again, or save a PDF and print it on another computer.</translation>
    </message>
    <message>
      <source>Đang lập trang in…</source>
      <translation>Laying out the pages…</translation>
    </message>
    <message>
      <source>“{name}” chưa có phiếu</source>
      <translation>“{name}” has no sheet yet</translation>
    </message>
    <message>
      <source>Hãy chấm sản phẩm này trước, hoặc chọn “Phiếu trắng” để in phiếu chưa điền và ghi tay.</source>
      <translation>Score this product first, or choose “Blank sheet” to print an empty one to be filled in by hand.</translation>
    </message>
    <message>
      <source>Chấm điểm</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Đang lập phiếu trắng…</source>
      <translation>Laying out the blank sheet…</translation>
    </message>
    <message>
      <source>Không vẽ được trang in này. Phiếu vẫn còn nguyên.</source>
      <translation>This page could not be drawn. The sheet is unharmed.</translation>
    </message>
    <message>
      <source>{n} trang A4</source>
      <translation>{n} A4 pages</translation>
    </message>
    <message>
      <source>Đã gửi {n} trang tới máy in</source>
      <translation>{n} pages sent to the printer</translation>
    </message>
    <message>
      <source>Đã in, nhưng chưa ghi được lần in này</source>
      <translation>Printed, but this could not be noted</translation>
    </message>
    <message>
      <source>Chưa in được</source>
      <translation>Not printed</translation>
    </message>
    <message>
      <source>Ở nơi đã chọn đang có tệp “{name}”. Thay thì nội dung cũ của tệp đó mất.</source>
      <translation>There is already a file “{name}” at this place. If you replace it, its old content is lost.</translation>
    </message>
    <message>
      <source>Thay tệp đang có?</source>
      <translation>Replace the file?</translation>
    </message>
    <message>
      <source>Thay tệp</source>
      <translation>Replace</translation>
    </message>
    <message>
      <source>Đã lưu tệp {name}</source>
      <translation>File {name} saved</translation>
    </message>
    <message>
      <source>Chưa lưu được tệp</source>
      <translation>The file was not saved</translation>
    </message>
    <message>
      <source>Chưa chọn sản phẩm</source>
      <translation>No product is chosen</translation>
    </message>
    <message>
      <source>Ở đây xem trước và in phiếu của sản phẩm đang chọn, hoặc in phiếu trắng của từng bộ để ghi tay. Hãy chọn sản phẩm, hoặc chọn “Phiếu trắng” ở trên.</source>
      <translation>Here you preview and print the sheet of the chosen product, or print a set's blank sheet to be filled in by hand. Choose a product, or “Blank sheet” above.</translation>
    </message>
    <message>
      <source>chưa in lần nào</source>
      <translation>never printed</translation>
    </message>
    <message>
      <source>in lần cuối {when}</source>
      <translation>last printed {when}</translation>
    </message>
    <message>
      <source>Bản {n} · đã ký {when}</source>
      <translation>Revision {n} · signed {when}</translation>
    </message>
    <message>
      <source>Bản {n} · {state}</source>
      <translation>Revision {n} · {state}</translation>
    </message>
    <message>
      <source>đang chấm</source>
      <translation>being scored</translation>
    </message>
    <message>
      <source>đã khóa</source>
      <translation>locked</translation>
    </message>
    <message>
      <source>đã ký</source>
      <translation>signed</translation>
    </message>
    <message>
      <source>Bản nháp: phiếu chưa khóa</source>
      <translation>Draft: the sheet is not locked</translation>
    </message>
    <message>
      <source>Bản để ký trên giấy</source>
      <translation>Copy to be signed on paper</translation>
    </message>
    <message>
      <source>Bản {n} đã ký</source>
      <translation>Signed revision {n}</translation>
    </message>
    <message>
      <source>Phiếu trắng để ghi tay</source>
      <translation>Blank sheet to be filled in by hand</translation>
    </message>
  </context>
  <context>
    <name>Producers</name>
    <message>
      <source>Sổ chủ thể</source>
      <translation>Register of producers</translation>
    </message>
    <message>
      <source>Tìm theo tên, người đại diện, điện thoại… không cần gõ dấu</source>
      <translation>Search by name, representative, telephone… marks are not needed</translation>
    </message>
    <message>
      <source>Sửa  ·  Enter</source>
      <translation>Change  ·  Enter</translation>
    </message>
    <message>
      <source>Gộp…</source>
      <translation>Join…</translation>
    </message>
    <message>
      <source>Xóa…</source>
      <translation>Delete…</translation>
    </message>
    <message>
      <source>Ở đây là sổ chủ thể: hợp tác xã, tổ hợp tác, doanh nghiệp nhỏ và vừa, trang trại, hộ sản xuất, hộ có đăng ký kinh doanh. Thông tin ghi một lần ở đây, dùng cho mọi sản phẩm và giấy tờ của chủ thể. Chủ thể cũng tự có trong sổ khi thêm sản phẩm hoặc nhập danh sách.</source>
      <translation>This is the register of producers: cooperatives, cooperative groups, small and medium enterprises, farms, producing households, registered household businesses. What is written here once serves all products and papers of the producer. Producers also come into the register with a product or an imported list.</translation>
    </message>
    <message>
      <source>Thêm chủ thể</source>
      <translation>Add a producer</translation>
    </message>
    <message>
      <source>Nhập danh sách…</source>
      <translation>Import a list…</translation>
    </message>
    <message>
      <source>Chưa có chủ thể nào</source>
      <translation>No producers yet</translation>
    </message>
    <message>
      <source>Thêm chủ thể (Ctrl+N)</source>
      <translation>Add a producer (Ctrl+N)</translation>
    </message>
    <message>
      <source>Xuất bảng…</source>
      <translation>Export table…</translation>
    </message>
    <message>
      <source>Sửa thông tin chủ thể (Enter, F2)</source>
      <translation>Change the producer (Enter, F2)</translation>
    </message>
    <message>
      <source>Khi hai mục là cùng một chủ thể</source>
      <translation>For two entries that are one producer</translation>
    </message>
    <message>
      <source>Xóa chủ thể (Delete)</source>
      <translation>Delete the producer (Delete)</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Loại hình tổ chức</source>
      <translation>Legal form</translation>
    </message>
    <message>
      <source>Giới tính</source>
      <translation>Sex</translation>
    </message>
    <message>
      <source>Về danh sách</source>
      <translation>Back to the list</translation>
    </message>
    <message>
      <source>Tổ chức, hộ</source>
      <translation>Organisation or household</translation>
    </message>
    <message>
      <source>Tên chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Số giấy đăng ký, mã số thuế</source>
      <translation>Registration or tax number</translation>
    </message>
    <message>
      <source>Ngày thành lập</source>
      <translation>Founded on</translation>
    </message>
    <message>
      <source>Địa chỉ</source>
      <translation>Address</translation>
    </message>
    <message>
      <source>Xã, phường</source>
      <translation>Commune</translation>
    </message>
    <message>
      <source>Điện thoại</source>
      <translation>Telephone</translation>
    </message>
    <message>
      <source>Email</source>
      <translation>Email</translation>
    </message>
    <message>
      <source>Người đại diện</source>
      <translation>Representative</translation>
    </message>
    <message>
      <source>Họ và tên</source>
      <translation>Full name</translation>
    </message>
    <message>
      <source>Chức vụ</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>Dân tộc</source>
      <translation>Ethnicity</translation>
    </message>
    <message>
      <source>Địa chỉ thường trú</source>
      <translation>Residence</translation>
    </message>
    <message>
      <source>Ghi chú của cơ quan</source>
      <translation>The office's note</translation>
    </message>
    <message>
      <source>Về danh sách (Esc)</source>
      <translation>Back to the list (Esc)</translation>
    </message>
    <message>
      <source>Lưu (Ctrl+Enter)</source>
      <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Xem thông tin mới nhất</source>
      <translation>Show the newest</translation>
    </message>
    <message>
      <source>Chủ thể được giữ lại</source>
      <translation>Producer that stays</translation>
    </message>
    <message>
      <source>Không gộp</source>
      <translation>Do not join</translation>
    </message>
    <message>
      <source>Gộp</source>
      <translation>Join</translation>
    </message>
    <message>
      <source>Đã lưu “{name}”</source>
      <translation>“{name}” is saved</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Thông tin chủ thể trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.</source>
      <translation>What is typed about the producer is not saved and is lost when you leave.</translation>
    </message>
    <message>
      <source>Chưa ghi</source>
      <translation>Not noted</translation>
    </message>
    <message>
      <source>{name} (chỉ với du lịch)</source>
      <translation>{name} (only for tourism)</translation>
    </message>
    <message>
      <source>{name} (không thuộc đối tượng)</source>
      <translation>{name} (may not register)</translation>
    </message>
    <message>
      <source>{n} sản phẩm đang dùng thông tin này. Phiếu đang chấm ghi theo thông tin mới; phiếu đã khóa hoặc đã ký giữ thông tin cũ.</source>
      <translation>{n} products use this. Open sheets follow the change; closed or signed sheets keep what they had.</translation>
    </message>
    <message>
      <source>Sửa chủ thể</source>
      <translation>Change the producer</translation>
    </message>
    <message>
      <source>Lưu chủ thể</source>
      <translation>Save producer</translation>
    </message>
    <message>
      <source>Lưu thay đổi</source>
      <translation>Save changes</translation>
    </message>
    <message>
      <source>Hãy nhập tên chủ thể.</source>
      <translation>Enter the producer's name.</translation>
    </message>
    <message>
      <source>Địa chỉ email chưa đúng, ví dụ ten@tenmien.vn.</source>
      <translation>This is no email address; for instance name@domain.vn.</translation>
    </message>
    <message>
      <source>Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.</source>
      <translation>{n} characters, at most {most}. Make it shorter.</translation>
    </message>
    <message>
      <source>Không có xã, phường này trong danh mục. Hãy chọn trong danh sách gợi ý.</source>
      <translation>This commune is not in the list. Choose one of the suggestions.</translation>
    </message>
    <message>
      <source>So chu the</source>
      <translation>Producers</translation>
    </message>
    <message>
      <source>Xóa chủ thể</source>
      <translation>Delete producer</translation>
    </message>
    <message>
      <source>Đã xóa “{name}”</source>
      <translation>“{name}” is deleted</translation>
    </message>
    <message>
      <source>Gộp chủ thể</source>
      <translation>Join producers</translation>
    </message>
    <message>
      <source>Đã gộp “{one}” vào “{other}”</source>
      <translation>“{one}” is joined with “{other}”</translation>
    </message>
    <message>
      <source>Chủ thể “{name}” còn {n} sản phẩm nên chưa xóa được. Không có gì thay đổi. Nếu mục này trùng với chủ thể khác, hãy dùng “Gộp…”; nếu không, hãy xóa hoặc chuyển các sản phẩm trước.</source>
      <translation>The producer “{name}” still has {n} products, so it cannot be deleted. Nothing has changed. If it is the same as another producer, use “Join…”; otherwise delete or move its products first.</translation>
    </message>
    <message>
      <source>Trong sổ chỉ có “{name}”, chưa có chủ thể nào khác để gộp vào. Không có gì thay đổi.</source>
      <translation>Only “{name}” is in the register; there is no other producer to join it with. Nothing has changed.</translation>
    </message>
    <message>
      <source>Loại hình</source>
      <translation>Legal form</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Products</translation>
    </message>
    <message>
      <source>Dữ liệu</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Minh họa</source>
      <translation>Illustrative</translation>
    </message>
    <message>
      <source>Thật</source>
      <translation>Real</translation>
    </message>
    <message>
      <source>chưa có sản phẩm</source>
      <translation>no products yet</translation>
    </message>
    <message>
      <source>{n} sản phẩm</source>
      <translation>{n} products</translation>
    </message>
    <message>
      <source>Xóa mọi thông tin đã ghi về chủ thể này. Chủ thể không có sản phẩm nào trong sổ.</source>
      <translation>All that was noted of this producer goes. It has no products in the register.</translation>
    </message>
    <message>
      <source>Xóa chủ thể này?</source>
      <translation>Delete this producer?</translation>
    </message>
    <message>
      <source>Gộp “{name}” vào chủ thể nào?</source>
      <translation>Which producer is “{name}” the same as?</translation>
    </message>
    <message>
      <source>Dùng khi hai mục là cùng một chủ thể, ví dụ do viết tên khác nhau. Chọn mục được giữ lại; “{name}” sẽ hết.</source>
      <translation>For two entries that are one producer, written differently for instance. Choose the one that stays; “{name}” will go.</translation>
    </message>
    <message>
      <source>Gộp vào “{other}”…</source>
      <translation>Join with “{other}”…</translation>
    </message>
    <message>
      <source>“{one}” không có sản phẩm nào.</source>
      <translation>“{one}” has no products.</translation>
    </message>
    <message>
      <source>{n} sản phẩm sẽ chuyển sang “{other}”.</source>
      <translation>{n} products will go to “{other}”.</translation>
    </message>
    <message>
      <source>“{one}” hết; “{other}” được giữ lại.</source>
      <translation>“{one}” goes; “{other}” stays.</translation>
    </message>
    <message>
      <source>{n} sản phẩm chuyển sang “{other}”, giữ điện thoại và địa chỉ đang có.</source>
      <translation>{n} products go to “{other}” and keep the telephone and address that they have.</translation>
    </message>
    <message>
      <source>Mất cùng “{one}”, không chuyển sang: {fields}.</source>
      <translation>Goes with “{one}” and is not taken over: {fields}.</translation>
    </message>
    <message>
      <source>Xung đột lợi ích đã khai với “{one}” được tính cho “{other}”.</source>
      <translation>Conflicts of interest declared with “{one}” count for “{other}”.</translation>
    </message>
    <message>
      <source>Phiếu đang chấm ghi tên mới; phiếu đã khóa hoặc đã ký giữ tên cũ.</source>
      <translation>Open sheets bear the new name; closed or signed sheets keep the old one.</translation>
    </message>
    <message>
      <source>Gộp hai chủ thể?</source>
      <translation>Join the two producers?</translation>
    </message>
    <message>
      <source>loại hình</source>
      <translation>legal form</translation>
    </message>
    <message>
      <source>số giấy đăng ký</source>
      <translation>registration number</translation>
    </message>
    <message>
      <source>ngày thành lập</source>
      <translation>day of founding</translation>
    </message>
    <message>
      <source>email</source>
      <translation>email</translation>
    </message>
    <message>
      <source>người đại diện</source>
      <translation>representative</translation>
    </message>
    <message>
      <source>chức vụ</source>
      <translation>position</translation>
    </message>
    <message>
      <source>giới tính</source>
      <translation>sex</translation>
    </message>
    <message>
      <source>dân tộc</source>
      <translation>ethnicity</translation>
    </message>
    <message>
      <source>nơi thường trú</source>
      <translation>residence</translation>
    </message>
    <message>
      <source>xã, phường</source>
      <translation>commune</translation>
    </message>
    <message>
      <source>ghi chú</source>
      <translation>note</translation>
    </message>
  </context>
  <context>
    <name>Products</name>
    <message>
      <source>Sổ sản phẩm</source>
      <translation>Register of products</translation>
    </message>
    <message>
      <source>Tìm theo tên, mã, chủ thể, bộ… không cần gõ dấu</source>
      <translation>Search by name, code, producer, set… marks are not needed</translation>
    </message>
    <message>
      <source>Sửa</source>
      <translation>Edit</translation>
    </message>
    <message>
      <source>Xóa…</source>
      <translation>Delete…</translation>
    </message>
    <message>
      <source>Ở đây là sổ sản phẩm của cơ quan: mỗi sản phẩm đăng ký đánh giá là một dòng, từ đó chấm điểm, xem kết quả, in và ký. Hãy thêm sản phẩm đầu tiên, hoặc nhập cả danh sách đã có trong tệp Excel. Muốn làm quen thì chấm thử sản phẩm minh họa; sản phẩm này luôn ghi rõ “Dữ liệu minh họa”.</source>
      <translation>This is the office's register of products: each product that is registered for assessment is a row, from which one scores, looks at the result, prints and signs. Add the first product, or import a whole list that is in an Excel file. To get to know the program, score the illustrative product; it is always marked “Dữ liệu minh họa”.</translation>
    </message>
    <message>
      <source>Thêm sản phẩm</source>
      <translation>Add product</translation>
    </message>
    <message>
      <source>Nhập danh sách…</source>
      <translation>Import a list…</translation>
    </message>
    <message>
      <source>Chấm thử sản phẩm minh họa</source>
      <translation>Practise on the illustrative product</translation>
    </message>
    <message>
      <source>Chưa có sản phẩm nào</source>
      <translation>There are no products yet</translation>
    </message>
    <message>
      <source>Thêm sản phẩm (Ctrl+N)</source>
      <translation>Add a product (Ctrl+N)</translation>
    </message>
    <message>
      <source>Xuất bảng…</source>
      <translation>Export table…</translation>
    </message>
    <message>
      <source>Enter trên dòng sản phẩm</source>
      <translation>Enter on a product's line</translation>
    </message>
    <message>
      <source>Sửa thông tin sản phẩm (F2)</source>
      <translation>Edit the product (F2)</translation>
    </message>
    <message>
      <source>Xóa sản phẩm (Delete)</source>
      <translation>Delete the product (Delete)</translation>
    </message>
    <message>
      <source>Cấp số…</source>
      <translation>Give numbers…</translation>
    </message>
    <message>
      <source>{verb}  ·  Enter</source>
      <translation>{verb}  ·  Enter</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Cây phân loại sản phẩm của Phụ lục I</source>
      <translation>Classification tree of Appendix I</translation>
    </message>
    <message>
      <source>Tìm bộ sản phẩm, không cần gõ dấu</source>
      <translation>Search product sets, marks are not needed</translation>
    </message>
    <message>
      <source>Tìm bộ: gõ không dấu cũng được, ví dụ “muoi”</source>
      <translation>Search a set: marks are not needed, for example “muoi”</translation>
    </message>
    <message>
      <source>Lần đăng ký đánh giá</source>
      <translation>Kind of assessment</translation>
    </message>
    <message>
      <source>Hạng sao đã được công nhận</source>
      <translation>Stars recognised</translation>
    </message>
    <message>
      <source>Chưa ghi</source>
      <translation>Not noted</translation>
    </message>
    <message>
      <source>Dữ liệu minh họa (chấm thử)</source>
      <translation>Illustrative data (practice)</translation>
    </message>
    <message>
      <source>Về danh sách</source>
      <translation>Back to the list</translation>
    </message>
    <message>
      <source>Tên sản phẩm</source>
      <translation>Product name</translation>
    </message>
    <message>
      <source>Tên chủ thể sản xuất</source>
      <translation>Name of the producer</translation>
    </message>
    <message>
      <source>Số điện thoại (không bắt buộc)</source>
      <translation>Telephone (optional)</translation>
    </message>
    <message>
      <source>Địa chỉ (không bắt buộc)</source>
      <translation>Address (optional)</translation>
    </message>
    <message>
      <source>Số thứ tự do xã lập (STT)</source>
      <translation>Sequence number kept by the commune (STT)</translation>
    </message>
    <message>
      <source>Năm đánh giá</source>
      <translation>Year of assessment</translation>
    </message>
    <message>
      <source>Đánh dấu khi chấm thử: phiếu in, tệp ký và gói gửi đều ghi “Dữ liệu minh họa”.</source>
      <translation>Tick this for practice: printed sheets, signed files and packages all say “Dữ liệu minh họa”.</translation>
    </message>
    <message>
      <source>Hồ sơ đăng ký (không bắt buộc)</source>
      <translation>Registration file (optional)</translation>
    </message>
    <message>
      <source>Xã, phường của hồ sơ, nếu là xã khác</source>
      <translation>Commune of the file, if it is another one</translation>
    </message>
    <message>
      <source>Giấy chứng nhận đã có, nếu sản phẩm từng được công nhận</source>
      <translation>Earlier certificate, if the product has been recognised before</translation>
    </message>
    <message>
      <source>Số quyết định công nhận</source>
      <translation>Decision of recognition</translation>
    </message>
    <message>
      <source>Ngày công nhận</source>
      <translation>Day of recognition</translation>
    </message>
    <message>
      <source>Ngày hết hạn, nếu giấy có ghi</source>
      <translation>Last day, if the paper says so</translation>
    </message>
    <message>
      <source>Bộ sản phẩm, chọn theo Phụ lục I (Enter để chọn)</source>
      <translation>Product set, chosen as in Appendix I (Enter to choose)</translation>
    </message>
    <message>
      <source>Mã số sản phẩm</source>
      <translation>Product code</translation>
    </message>
    <message>
      <source>Về danh sách (Esc)</source>
      <translation>Back to the list (Esc)</translation>
    </message>
    <message>
      <source>Lưu (Ctrl+Enter)</source>
      <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Để trống: {office}</source>
      <translation>Empty: {office}</translation>
    </message>
    <message>
      <source>Bộ {no}</source>
      <translation>Set {no}</translation>
    </message>
    <message>
      <source>Bộ {no} · {name}</source>
      <translation>Set {no} · {name}</translation>
    </message>
    <message>
      <source>Ghi trên phiếu</source>
      <translation>Written on the sheet</translation>
    </message>
    <message>
      <source>Cơ quan chủ trì quản lý</source>
      <translation>Authority in charge</translation>
    </message>
    <message>
      <source>{n} tiêu chí, tổng {points} điểm</source>
      <translation>{n} criteria, {points} points in all</translation>
    </message>
    <message>
      <source>Phiếu gồm</source>
      <translation>The sheet has</translation>
    </message>
    <message>
      <source>Điều kiện loại</source>
      <translation>Rejection condition</translation>
    </message>
    <message>
      <source>Chú thích của Phụ lục I về cơ quan quản lý</source>
      <translation>Note of Appendix I on the authorities in charge</translation>
    </message>
    <message>
      <source>Đã lưu “{name}”</source>
      <translation>“{name}” saved</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Thông tin sản phẩm trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.</source>
      <translation>The product's data on the screen are not saved and will be lost if you leave.</translation>
    </message>
    <message>
      <source>Sửa sản phẩm</source>
      <translation>Edit product</translation>
    </message>
    <message>
      <source>Lưu sản phẩm</source>
      <translation>Save product</translation>
    </message>
    <message>
      <source>Lưu thay đổi</source>
      <translation>Save changes</translation>
    </message>
    <message>
      <source>Phiếu của sản phẩm này đã khóa và giữ thông tin như lúc khóa. Muốn phiếu mang thông tin mới, hãy mở lại phiếu rồi khóa lại.</source>
      <translation>This product's sheet is locked and keeps the data it was locked with. To give it the new data, reopen the sheet and lock it again.</translation>
    </message>
    <message>
      <source>Phiếu của sản phẩm này đã ký và không bao giờ thay đổi. Muốn phiếu mang thông tin mới, hãy lập bản sửa.</source>
      <translation>This product's sheet is signed and never changes. To give it the new data, make a new revision.</translation>
    </message>
    <message>
      <source>Hãy nhập tên sản phẩm.</source>
      <translation>Please enter the product's name.</translation>
    </message>
    <message>
      <source>Hãy nhập tên chủ thể sản xuất.</source>
      <translation>Please enter the producer's name.</translation>
    </message>
    <message>
      <source>Hãy chọn bộ sản phẩm trong cây phân loại.</source>
      <translation>Please choose a product set in the tree.</translation>
    </message>
    <message>
      <source>Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.</source>
      <translation>{n} characters, at most {most}. Please shorten it.</translation>
    </message>
    <message>
      <source>Số thứ tự là số từ 1 đến {most}.</source>
      <translation>The sequence number is a number from 1 to {most}.</translation>
    </message>
    <message>
      <source>Mã {code} đã dùng cho “{name}”. Hãy chọn số thứ tự khác.</source>
      <translation>Code {code} is already used for “{name}”. Please choose another sequence number.</translation>
    </message>
    <message>
      <source>Năm là số từ {first} đến {last}.</source>
      <translation>The year is a number from {first} to {last}.</translation>
    </message>
    <message>
      <source>Không có xã, phường này trong danh mục. Hãy chọn trong danh sách gợi ý.</source>
      <translation>This commune is not in the list. Choose one of the suggestions.</translation>
    </message>
    <message>
      <source>Ngày hết hạn không thể trước ngày công nhận.</source>
      <translation>The last day cannot be before the day of recognition.</translation>
    </message>
    <message>
      <source>Gõ vài chữ để chọn trong sổ chủ thể, hoặc ghi tên mới.</source>
      <translation>Type some letters to choose from the register of producers, or write a new name.</translation>
    </message>
    <message>
      <source>Chủ thể mới, sẽ được thêm vào sổ.</source>
      <translation>A new producer; it will be added to the register.</translation>
    </message>
    <message>
      <source>Đã có trong sổ chủ thể: {n} sản phẩm.</source>
      <translation>In the register of producers: {n} products.</translation>
    </message>
    <message>
      <source>Phiếu của người đánh giá đã chấm theo {set} nên sản phẩm không chuyển bộ được. Nếu chọn nhầm bộ từ đầu, hãy thêm sản phẩm mới với bộ đúng.</source>
      <translation>The evaluator's sheet has been scored by {set}, so the product cannot go to another set. If the set was wrong from the start, add a new product with the right one.</translation>
    </message>
    <message>
      <source>{sheets} của Hội đồng được giữ nguyên dưới bộ cũ, không chuyển sang bộ mới và không mất. Muốn chấm theo bộ mới, hãy mở lượt chấm mới trong đợt đánh giá.</source>
      <translation>{sheets} of the council stay under the old set; they neither move to the new set nor get lost. To score by the new set, open a new turn of scoring in the round.</translation>
    </message>
    <message>
      <source>{n} phiếu theo {set}</source>
      <translation>{n} sheets by {set}</translation>
    </message>
    <message>
      <source>So san pham</source>
      <translation>Products</translation>
    </message>
    <message>
      <source>{n} sản phẩm của xã sẽ nhận các số tiếp theo của năm, theo thứ tự trong sổ, kèm mã sản phẩm. Sản phẩm của xã khác không được cấp số ở đây. Sau này sửa được từng số trong phần sửa sản phẩm.</source>
      <translation>{n} products of the commune get the next numbers of the year, in the order of the register, with their product codes. Products of other communes get no number here. Each number can be changed later when the product is edited.</translation>
    </message>
    <message>
      <source>Cấp số thứ tự?</source>
      <translation>Give numbers?</translation>
    </message>
    <message>
      <source>Cấp số</source>
      <translation>Give numbers</translation>
    </message>
    <message>
      <source>Đã cấp số cho {n} sản phẩm</source>
      <translation>{n} products have got their numbers</translation>
    </message>
    <message>
      <source>Xóa sản phẩm</source>
      <translation>Delete product</translation>
    </message>
    <message>
      <source>Đã xóa “{name}”</source>
      <translation>“{name}” deleted</translation>
    </message>
    <message>
      <source>Không xóa “{name}”: phiếu của sản phẩm này đã khóa hoặc đã ký nên được giữ lại. Không có gì thay đổi. Phiếu đã khóa mà chưa ký thì mở lại rồi mới xóa được; phiếu đã ký được giữ mãi.</source>
      <translation>“{name}” was not deleted: its sheet is locked or signed and is therefore kept. Nothing has changed. A locked sheet that is not signed can be reopened and then deleted; a signed one is kept for good.</translation>
    </message>
    <message>
      <source>Mã số</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Bộ</source>
      <translation>Set</translation>
    </message>
    <message>
      <source>Xã, phường</source>
      <translation>Commune</translation>
    </message>
    <message>
      <source>Tình trạng</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Dữ liệu</source>
      <translation>Data</translation>
    </message>
    <message>
      <source>Chưa có mã</source>
      <translation>No code yet</translation>
    </message>
    <message>
      <source>Minh họa</source>
      <translation>Illustrative</translation>
    </message>
    <message>
      <source>Thật</source>
      <translation>Real</translation>
    </message>
    <message>
      <source>Hồ sơ của xã khác</source>
      <translation>File of another commune</translation>
    </message>
    <message>
      <source>Chưa chọn bộ</source>
      <translation>No set chosen</translation>
    </message>
    <message>
      <source>Thiếu thông tin</source>
      <translation>Incomplete</translation>
    </message>
    <message>
      <source>Phiếu riêng: {state}</source>
      <translation>Own sheet: {state}</translation>
    </message>
    <message>
      <source>Đang sửa</source>
      <translation>In correction</translation>
    </message>
    <message>
      <source>Đang chấm</source>
      <translation>Being scored</translation>
    </message>
    <message>
      <source>Chấm đủ</source>
      <translation>All scored</translation>
    </message>
    <message>
      <source>Chưa chấm</source>
      <translation>Not scored</translation>
    </message>
    <message>
      <source>Đã ký</source>
      <translation>Signed</translation>
    </message>
    <message>
      <source>Đã khóa</source>
      <translation>Locked</translation>
    </message>
    <message>
      <source>Bản sửa {revision}: {done}</source>
      <translation>Revision {revision}: {done}</translation>
    </message>
    <message>
      <source>Đang chấm {done}</source>
      <translation>Being scored {done}</translation>
    </message>
    <message>
      <source>Chấm đủ {done}, chưa khóa</source>
      <translation>All scored {done}, not locked</translation>
    </message>
    <message>
      <source>Điền thông tin</source>
      <translation>Fill in</translation>
    </message>
    <message>
      <source>Chấm điểm</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Chấm tiếp</source>
      <translation>Go on scoring</translation>
    </message>
    <message>
      <source>Xem kết quả</source>
      <translation>See result</translation>
    </message>
    <message>
      <source>Xóa thông tin của sản phẩm; chưa có phiếu nào.</source>
      <translation>What is known of the product goes; there is no sheet yet.</translation>
    </message>
    <message>
      <source>Xóa cả phiếu đang chấm: {n} tiêu chí đã chấm, mọi ghi chú và ý kiến, sửa lần cuối {when}.</source>
      <translation>The sheet being scored is deleted too: criteria scored: {n}, all comments and the opinion, last changed {when}.</translation>
    </message>
    <message>
      <source>Xóa cả hồ sơ: {parts} thành phần đã ghi và {files} tệp minh chứng.</source>
      <translation>The dossier goes too: {parts} parts that were noted and {files} files of evidence.</translation>
    </message>
    <message>
      <source>Xóa sản phẩm này?</source>
      <translation>Delete this product?</translation>
    </message>
    <message>
      <source>{n} sản phẩm chưa có số thứ tự và mã.</source>
      <translation>{n} products have no number and code yet.</translation>
    </message>
  </context>
  <context>
    <name>Progress</name>
    <message>
      <source>Dừng</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>{done}/{total}</source>
      <translation>{done}/{total}</translation>
    </message>
  </context>
  <context>
    <name>Ranking</name>
    <message>
      <source>Bảng xếp hạng</source>
      <translation>Ranking</translation>
    </message>
    <message>
      <source>Hình so sánh</source>
      <translation>Pictures</translation>
    </message>
    <message>
      <source>Bảng xếp hạng của đợt</source>
      <translation>Ranking of the round</translation>
    </message>
    <message>
      <source>Xem sản phẩm đang chọn</source>
      <translation>See the chosen product</translation>
    </message>
    <message>
      <source>Xuất bảng…</source>
      <translation>Save as a table…</translation>
    </message>
    <message>
      <source>Tiến độ tính kết quả</source>
      <translation>Progress of the computation</translation>
    </message>
    <message>
      <source>Dừng</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Xem tiến độ chấm</source>
      <translation>See the progress of scoring</translation>
    </message>
    <message>
      <source>Bảng Excel (*.xlsx);;Bảng CSV (*.csv)</source>
      <translation>Excel table (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
      <source>Số sản phẩm theo hạng sao</source>
      <translation>Products by star</translation>
    </message>
    <message>
      <source>Điểm từng phần của các sản phẩm</source>
      <translation>Points of the products by part</translation>
    </message>
    <message>
      <source>Thành viên chấm cao hay thấp hơn người khác</source>
      <translation>Which member gives more or less than the others</translation>
    </message>
    <message>
      <source>Mỗi chấm là một sản phẩm; vạch đậm là ở giữa; ô màu là một nửa số sản phẩm ở giữa.</source>
      <translation>Each dot is a product; the thick line is the middle; the coloured box is the middle half of the products.</translation>
    </message>
    <message>
      <source>Điểm từng phần</source>
      <translation>Points by part</translation>
    </message>
    <message>
      <source>Thành viên so với nhau</source>
      <translation>Members beside each other</translation>
    </message>
    <message>
      <source>Đang tính kết quả của cả đợt…</source>
      <translation>Computing the results of the round…</translation>
    </message>
    <message>
      <source>Đang tính kết quả: {done}/{total} sản phẩm</source>
      <translation>Computing results: {done}/{total} products</translation>
    </message>
    <message>
      <source>Tính lại</source>
      <translation>Compute again</translation>
    </message>
    <message>
      <source>Lưu bảng xếp hạng vào đâu?</source>
      <translation>Where shall the ranking be saved?</translation>
    </message>
    <message>
      <source>Đang xuất bảng…</source>
      <translation>Writing the table…</translation>
    </message>
    <message>
      <source>Đã xuất bảng vào “{file}”</source>
      <translation>The table is written to “{file}”</translation>
    </message>
    <message>
      <source>Chưa xuất được bảng</source>
      <translation>The table could not be written</translation>
    </message>
    <message>
      <source>Chưa chọn đợt đánh giá</source>
      <translation>No round is chosen</translation>
    </message>
    <message>
      <source>Ở đây so sánh kết quả của cả đợt: thứ hạng, điểm từng phần, chênh lệch giữa các thành viên. Hãy lập hoặc chọn một đợt đánh giá trước.</source>
      <translation>Here the results of a whole round are compared: ranking, points by part, how far members are apart. Please set up or choose a round first.</translation>
    </message>
    <message>
      <source>Chọn đợt đánh giá</source>
      <translation>Choose a round</translation>
    </message>
    <message>
      <source>Đợt này chưa có sản phẩm nào. Đưa sản phẩm vào đợt rồi chấm điểm; kết thúc chấm điểm thì bảng xếp hạng hiện ra.</source>
      <translation>This round has no product yet. Put products into the round and score them; once scoring is closed the ranking appears.</translation>
    </message>
    <message>
      <source>Đưa sản phẩm vào đợt</source>
      <translation>Put products into the round</translation>
    </message>
    <message>
      <source>Thứ</source>
      <translation>No.</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Product</translation>
    </message>
    <message>
      <source>Trung bình</source>
      <translation>Mean</translation>
    </message>
    <message>
      <source>Theo điểm</source>
      <translation>By points</translation>
    </message>
    <message>
      <source>Tối thiểu</source>
      <translation>By minima</translation>
    </message>
    <message>
      <source>Hạng sao</source>
      <translation>Star</translation>
    </message>
    <message>
      <source>Chênh</source>
      <translation>Spread</translation>
    </message>
    <message>
      <source>Khác nhau</source>
      <translation>Split</translation>
    </message>
    <message>
      <source>Tình trạng</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Còn {n} sản phẩm chưa kết thúc chấm điểm nên chưa được xếp thứ.</source>
      <translation>{n} products are still being scored and have no place yet.</translation>
    </message>
    <message>
      <source>Đợt đã kết thúc. Tiếp theo: lập, in và lưu văn bản.</source>
      <translation>The round is finished. Next: make, print and keep the papers.</translation>
    </message>
    <message>
      <source>Lập văn bản</source>
      <translation>Make papers</translation>
    </message>
    <message>
      <source>Chưa đủ người dự họp để quyết định kết quả.</source>
      <translation>Not enough members are noted as present to decide on the results.</translation>
    </message>
    <message>
      <source>Ghi người dự họp</source>
      <translation>Note who is there</translation>
    </message>
    <message>
      <source>Mọi sản phẩm đã có kết quả. Tiếp theo: Chủ tịch hoặc Phó Chủ tịch Hội đồng kết thúc đợt.</source>
      <translation>All products have a result. Next: the chair or the vice chair finishes the round.</translation>
    </message>
    <message>
      <source>Đến phần kết thúc đợt</source>
      <translation>Go and finish the round</translation>
    </message>
    <message>
      <source>{n}/{all} sản phẩm có kết quả</source>
      <translation>{n}/{all} products have a result</translation>
    </message>
    <message>
      <source>hạng sao của xã là dự kiến</source>
      <translation>stars of a commune are preliminary</translation>
    </message>
    <message>
      <source>{n} chờ Hội đồng quyết định</source>
      <translation>{n} wait for the council</translation>
    </message>
    <message>
      <source>{n} có chênh lệch quá mức</source>
      <translation>{n} with members too far apart</translation>
    </message>
    <message>
      <source>Đang chấm</source>
      <translation>Being scored</translation>
    </message>
    <message>
      <source>chưa có</source>
      <translation>none yet</translation>
    </message>
    <message>
      <source>Mức nhắc: {limit}</source>
      <translation>Reminder from: {limit}</translation>
    </message>
    <message>
      <source>{n} (chờ {waiting})</source>
      <translation>{n} ({waiting} open)</translation>
    </message>
    <message>
      <source>{n} mức tối thiểu mà các phiếu khác nhau, {waiting} mức chờ Hội đồng quyết định</source>
      <translation>{n} minima on which the sheets differ, {waiting} wait for the council</translation>
    </message>
    <message>
      <source>Chờ quyết định</source>
      <translation>Waits for decision</translation>
    </message>
    <message>
      <source>Không xếp hạng</source>
      <translation>No star</translation>
    </message>
    <message>
      <source>Chưa đủ dự họp</source>
      <translation>No quorum</translation>
    </message>
    <message>
      <source>Nên trao đổi lại</source>
      <translation>Talk again</translation>
    </message>
    <message>
      <source>Đã có kết quả</source>
      <translation>Has its result</translation>
    </message>
    <message>
      <source>So tổng điểm mỗi thành viên cho với điểm trung bình của cùng sản phẩm. Bên phải: cho cao hơn người khác; bên trái: cho thấp hơn.</source>
      <translation>Each member’s totals against the mean of the same product. To the right: gives more than the others; to the left: gives less.</translation>
    </message>
    <message>
      <source>Chưa có sao</source>
      <translation>No star yet</translation>
    </message>
    <message>
      <source>{label}: {n} sản phẩm</source>
      <translation>{label}: {n} products</translation>
    </message>
    <message>
      <source>Phần {code}</source>
      <translation>Part {code}</translation>
    </message>
    <message>
      <source>thấp nhất {low}, giữa {middle}, cao nhất {high} (tối đa {best})</source>
      <translation>lowest {low}, middle {middle}, highest {high} (of {best})</translation>
    </message>
    <message>
      <source>{bias} điểm, {n} phiếu</source>
      <translation>{bias} points, {n} sheets</translation>
    </message>
    <message>
      <source>cách trung bình {distance}, nhiều nhất {widest}</source>
      <translation>{distance} from the mean on average, {widest} at most</translation>
    </message>
  </context>
  <context>
    <name>Registers</name>
    <message>
      <source>Bảng Excel (*.xlsx);;Bảng CSV (*.csv)</source>
      <translation>Excel table (*.xlsx);;CSV table (*.csv)</translation>
    </message>
    <message>
      <source>Hoàn tác (Ctrl+Z)</source>
      <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
      <source>Đã lấy lại “{name}”</source>
      <translation>“{name}” is back</translation>
    </message>
    <message>
      <source>Chưa lấy lại được</source>
      <translation>Not brought back</translation>
    </message>
    <message>
      <source>Chưa ghi</source>
      <translation>Not noted</translation>
    </message>
    <message>
      <source>Lần đầu</source>
      <translation>First</translation>
    </message>
    <message>
      <source>Nâng hạng</source>
      <translation>Upgrade</translation>
    </message>
    <message>
      <source>Đánh giá lại</source>
      <translation>Re-assessment</translation>
    </message>
    <message>
      <source>Doanh nghiệp lớn không thuộc các loại hình được đăng ký ({place}). Hãy kiểm tra giấy tờ trước khi nhận hồ sơ.</source>
      <translation>A large enterprise is none of the bodies that may register ({place}). Check its papers before you accept the file.</translation>
    </message>
    <message>
      <source>Loại hình này chỉ được đăng ký sản phẩm du lịch, Bộ 26 ({place}), nhưng sản phẩm thuộc bộ khác.</source>
      <translation>This kind of body may only register products of tourism, set 26 ({place}), but the product is of another set.</translation>
    </message>
    <message>
      <source>Đã xóa sản phẩm “{name}” lúc {time}.</source>
      <translation>The product “{name}” was deleted at {time}.</translation>
    </message>
    <message>
      <source>Đã xóa chủ thể “{name}” lúc {time}.</source>
      <translation>The producer “{name}” was deleted at {time}.</translation>
    </message>
    <message>
      <source>Đã gộp chủ thể “{name}” vào chủ thể khác lúc {time}.</source>
      <translation>The producer “{name}” was joined with another at {time}.</translation>
    </message>
    <message>
      <source>Lấy lại được bằng “Hoàn tác” (Ctrl+Z) cho đến khi đóng chương trình. Sau đó chỉ còn trong bản sao lưu.</source>
      <translation>“Undo” (Ctrl+Z) brings it back until the program is closed. After that it is only in a backup.</translation>
    </message>
  </context>
  <context>
    <name>Result</name>
    <message>
      <source>Quay lại kết quả</source>
      <translation>Back to the result</translation>
    </message>
    <message>
      <source>Ở đây là kết quả của sản phẩm đang chọn: điểm, hạng sao theo điểm và theo điều kiện tối thiểu, còn thiếu gì để lên sao, và phiếu đang ở bước nào. Hãy chọn sản phẩm để bắt đầu.</source>
      <translation>Here is the result of the chosen product: points, star by points and by minimum conditions, what is missing for the next star, and how far the sheet is. Choose a product to begin.</translation>
    </message>
    <message>
      <source>Chọn sản phẩm</source>
      <translation>Choose a product</translation>
    </message>
    <message>
      <source>Chấm thử sản phẩm minh họa</source>
      <translation>Practise on the illustrative product</translation>
    </message>
    <message>
      <source>Chưa chọn sản phẩm</source>
      <translation>No product is chosen</translation>
    </message>
    <message>
      <source>“{name}” chưa được chấm</source>
      <translation>“{name}” has not been scored</translation>
    </message>
    <message>
      <source>Kết quả hiện ra ở đây ngay từ tiêu chí đầu tiên được chấm.</source>
      <translation>The result appears here from the first scored criterion on.</translation>
    </message>
    <message>
      <source>Chấm điểm</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Theo điểm</source>
      <translation>By points</translation>
    </message>
    <message>
      <source>Theo điều kiện tối thiểu</source>
      <translation>By minimum conditions</translation>
    </message>
    <message>
      <source>{total} điểm</source>
      <translation>{total} points</translation>
    </message>
    <message>
      <source>Đến tiêu chí {code}</source>
      <translation>Go to criterion {code}</translation>
    </message>
    <message>
      <source>Tình trạng phiếu</source>
      <translation>State of the sheet</translation>
    </message>
    <message>
      <source>Các bản đã ký</source>
      <translation>Signed revisions</translation>
    </message>
    <message>
      <source>Dấu vân tay chứng thư: {fingerprint}</source>
      <translation>Certificate fingerprint: {fingerprint}</translation>
    </message>
    <message>
      <source>SHA-256 của tệp: {digest}</source>
      <translation>SHA-256 of the file: {digest}</translation>
    </message>
    <message>
      <source>Tiềm năng 5 sao</source>
      <translation>Potential 5 stars</translation>
    </message>
    <message>
      <source>{stars} – không cấp giấy chứng nhận</source>
      <translation>{stars} – no certificate is issued</translation>
    </message>
    <message>
      <source>Đang tính kết quả…</source>
      <translation>Working out the result…</translation>
    </message>
    <message>
      <source>Phiếu đã ký</source>
      <translation>Signed sheet</translation>
    </message>
    <message>
      <source>Phiếu đã khóa, chưa ký</source>
      <translation>Sheet locked, not signed</translation>
    </message>
    <message>
      <source>Phiếu đang chấm</source>
      <translation>Sheet being scored</translation>
    </message>
    <message>
      <source>Phiếu đã chấm đủ, chưa khóa</source>
      <translation>Sheet fully scored, not locked</translation>
    </message>
    <message>
      <source>Bản sửa lần {n}, thay bản {before} đã ký.</source>
      <translation>Correction {n}, replaces signed revision {before}.</translation>
    </message>
    <message>
      <source>Lưu lần cuối {when}</source>
      <translation>Last saved {when}</translation>
    </message>
    <message>
      <source>Khóa lúc {when}</source>
      <translation>Locked at {when}</translation>
    </message>
    <message>
      <source>Trước khi ký vẫn mở lại để sửa được, trong trang Chấm điểm.</source>
      <translation>Until it is signed it can be reopened on the Scoring page.</translation>
    </message>
    <message>
      <source>Phiếu đã ký không thay đổi được. Muốn sửa, hãy lập bản sửa trong trang Chấm điểm.</source>
      <translation>A signed sheet cannot be changed. To correct it, make a new revision on the Scoring page.</translation>
    </message>
    <message>
      <source>Bản {n} · ký {when}</source>
      <translation>Revision {n} · signed {when}</translation>
    </message>
    <message>
      <source>Cách lên sao</source>
      <translation>The way up</translation>
    </message>
    <message>
      <source>Sản phẩm tiếp theo</source>
      <translation>Next product</translation>
    </message>
    <message>
      <source>Xem và in</source>
      <translation>Preview and print</translation>
    </message>
    <message>
      <source>Xem lại phiếu</source>
      <translation>Look at the sheet again</translation>
    </message>
    <message>
      <source>Gửi lên cơ quan tiếp nhận</source>
      <translation>Send to the receiving authority</translation>
    </message>
    <message>
      <source>Ký và gửi</source>
      <translation>Sign and send</translation>
    </message>
    <message>
      <source>Chấm tiếp</source>
      <translation>Go on scoring</translation>
    </message>
    <message>
      <source>Khóa phiếu…</source>
      <translation>Lock sheet…</translation>
    </message>
    <message>
      <source>Không xếp hạng sao</source>
      <translation>No star</translation>
    </message>
    <message>
      <source>Tạm tính trên phần đã chấm</source>
      <translation>Provisional, on what is scored so far</translation>
    </message>
    <message>
      <source>Hạng sao dự kiến</source>
      <translation>Expected star</translation>
    </message>
    <message>
      <source>Hạng sao</source>
      <translation>Star</translation>
    </message>
    <message>
      <source>Dừng đánh giá</source>
      <translation>Assessment stopped</translation>
    </message>
    <message>
      <source>Không đánh giá sản phẩm</source>
      <translation>Product not assessed</translation>
    </message>
    <message>
      <source>Hồ sơ bị loại</source>
      <translation>Dossier rejected</translation>
    </message>
    <message>
      <source>Căn cứ: {ground}
Lý do: {reason}</source>
      <translation>Ground: {ground}
Reason: {reason}</translation>
    </message>
    <message>
      <source>Tiêu chí {codes} được 0 điểm nên đánh giá dừng tại đây.
Căn cứ: {ground}</source>
      <translation>Criterion {codes} has 0 points, so the assessment stops here.
Ground: {ground}</translation>
    </message>
    <message>
      <source>khoản 1 Điều 4 Quyết định số {basis}</source>
      <translation>Article 4(1) of Decision {basis}</translation>
    </message>
    <message>
      <source>Đánh giá sơ bộ của cấp xã, không thay thế kết quả của Hội đồng {council}.</source>
      <translation>Preliminary assessment of the commune; it does not replace the result of the council: {council}.</translation>
    </message>
    <message>
      <source>Sản phẩm đạt 1 sao hoặc 2 sao không được cấp giấy chứng nhận ({law}).</source>
      <translation>Products with 1 or 2 stars get no certificate ({law}).</translation>
    </message>
    <message>
      <source>Hạng 5 sao do cấp trung ương đánh giá và công nhận ({law}).</source>
      <translation>5 stars are assessed and recognised at central level ({law}).</translation>
    </message>
    <message>
      <source>Còn thiếu {missing} (từ {least} trở lên)</source>
      <translation>{missing} missing (from {least} on)</translation>
    </message>
    <message>
      <source>Điểm đã đủ (từ {least} trở lên)</source>
      <translation>Enough points (from {least} on)</translation>
    </message>
    <message>
      <source>và phải đạt mức tối thiểu tại:</source>
      <translation>and the minimum must be reached at:</translation>
    </message>
    <message>
      <source>Để lên {stars}</source>
      <translation>For {stars}</translation>
    </message>
    <message>
      <source>; trên phần đã chấm chưa thiếu mức tối thiểu nào.</source>
      <translation>; no minimum missed so far.</translation>
    </message>
    <message>
      <source>; không thiếu thêm mức tối thiểu nào.</source>
      <translation>; no further minimum is missing.</translation>
    </message>
    <message>
      <source>cần {needs}, được {has}</source>
      <translation>needs {needs}, has {has}</translation>
    </message>
    <message>
      <source>tối thiểu của {stars}: {rest}</source>
      <translation>minimum for {stars}: {rest}</translation>
    </message>
    <message>
      <source>Mức tối thiểu chưa đạt trên phần đã chấm</source>
      <translation>Minimum conditions missed so far</translation>
    </message>
    <message>
      <source>Chưa chấm: {n} tiêu chí</source>
      <translation>Criteria not scored: {n}</translation>
    </message>
    <message>
      <source>Chưa chấm tiêu chí nào.</source>
      <translation>No criterion has been scored yet.</translation>
    </message>
  </context>
  <context>
    <name>Rounds</name>
    <message>
      <source>Các đợt đánh giá</source>
      <translation>The rounds</translation>
    </message>
    <message>
      <source>Tìm đợt, không cần gõ dấu</source>
      <translation>Find a round, with or without marks</translation>
    </message>
    <message>
      <source>Lập đợt tập huấn</source>
      <translation>Set up a practice round</translation>
    </message>
    <message>
      <source>Lập đợt đánh giá</source>
      <translation>Set up a round</translation>
    </message>
    <message>
      <source>Xóa…</source>
      <translation>Delete…</translation>
    </message>
    <message>
      <source>Chép Hội đồng…</source>
      <translation>Copy the council…</translation>
    </message>
    <message>
      <source>Một đợt là một lần Hội đồng của xã đánh giá nhiều sản phẩm: có quyết định lập Hội đồng, thành viên, sản phẩm, cuộc họp và kết quả riêng. Muốn cho thành viên mới chấm thử, hãy lập đợt tập huấn: mọi thứ giống thật nhưng ghi {mark} và không lẫn vào đợt chính thức.</source>
      <translation>A round is one time in which the commune's council assesses many products: it has its own decision on the council, members, products, meeting and results. To let new members try it, set up a practice round: everything is as in earnest but says {mark} and never mixes with official rounds.</translation>
    </message>
    <message>
      <source>Chưa có đợt đánh giá nào</source>
      <translation>There is no round yet</translation>
    </message>
    <message>
      <source>Chọn đợt để làm việc. Các trang khác đều theo đợt đang chọn ở đây.</source>
      <translation>Choose the round to work with. All other pages follow the round chosen here.</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Chép Hội đồng của đợt trước</source>
      <translation>Copy the council of an earlier round</translation>
    </message>
    <message>
      <source>Thành viên, vai trò, đơn vị và mã PIN được chép sang đợt này. Phiếu, phân công và xung đột lợi ích thì không chép.</source>
      <translation>Members, roles, offices and PINs are copied into this round. Sheets, assignments and conflicts of interest are not.</translation>
    </message>
    <message>
      <source>Chép từ</source>
      <translation>Copy from</translation>
    </message>
    <message>
      <source>Quay lại</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Chép Hội đồng</source>
      <translation>Copy the council</translation>
    </message>
    <message>
      <source>Chép Hội đồng từ đợt trước</source>
      <translation>Copy the council of an earlier round</translation>
    </message>
    <message>
      <source>Lưu (Ctrl+Enter)</source>
      <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
      <source>Về danh sách</source>
      <translation>Back to the list</translation>
    </message>
    <message>
      <source>Đợt</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Hội đồng</source>
      <translation>Council</translation>
    </message>
    <message>
      <source>Thời gian (không bắt buộc)</source>
      <translation>Dates (optional)</translation>
    </message>
    <message>
      <source>Quy định của tỉnh</source>
      <translation>Rules of the province</translation>
    </message>
    <message>
      <source>Đợt tập huấn để thành viên mới làm quen: mọi màn hình, phiếu, văn bản và tệp đều ghi {mark}; kết quả không bao giờ lẫn vào đợt chính thức.</source>
      <translation>A practice round lets new members get used to the work: every screen, sheet, paper and file says {mark}; its results never mix with official rounds.</translation>
    </message>
    <message>
      <source>Nếu tỉnh không quy định khác thì để nguyên. Các con số này dùng khi kiểm tra cuộc họp và kết quả.</source>
      <translation>Leave these as they are unless the province rules otherwise. The figures are used when the meeting and the results are checked.</translation>
    </message>
    <message>
      <source>Không chép, tự lập Hội đồng</source>
      <translation>Do not copy, set up the council by hand</translation>
    </message>
    <message>
      <source>Lấy bản mới nhất, bỏ phần vừa nhập</source>
      <translation>Take the newest version, give up what was typed</translation>
    </message>
    <message>
      <source>Giữ phần vừa nhập</source>
      <translation>Keep what was typed</translation>
    </message>
    <message>
      <source>Thành viên, vai trò và mã PIN được chép sang; sau đó sửa riêng được cho đợt này.</source>
      <translation>Members, roles and PINs are copied; they can then be changed for this round alone.</translation>
    </message>
    <message>
      <source>ngày/tháng/năm</source>
      <translation>day/month/year</translation>
    </message>
    <message>
      <source>Phần thành viên phải dự họp để Hội đồng được quyết định. Ví dụ 3/4: Hội đồng 8 người thì cần 6 người.</source>
      <translation>The share of the members who must attend for the council to decide. For example 3/4: a council of 8 needs 6.</translation>
    </message>
    <message>
      <source>Khi hai thành viên cho tổng điểm cách nhau nhiều hơn số này, chương trình nhắc Hội đồng bàn lại trước khi chốt.</source>
      <translation>When the totals of two members are further apart than this, the program reminds the council to talk again before the result is settled.</translation>
    </message>
    <message>
      <source>Lưu thay đổi</source>
      <translation>Save changes</translation>
    </message>
    <message>
      <source>Lập đợt</source>
      <translation>Set up</translation>
    </message>
    <message>
      <source>{round}: {n} thành viên</source>
      <translation>{round}: {n} members</translation>
    </message>
    <message>
      <source>Quyết định 26/2026/QĐ-TTg, Điều 5: cấp tỉnh đánh giá mỗi năm ít nhất hai đợt; công văn đề nghị của xã phải có ngày trước {first} hoặc trước {second}. Đúng ngày đó đã là trễ. Tỉnh có thể quy định thêm đợt.</source>
      <translation>Decision 26/2026 of the Prime Minister, article 5: the province assesses at least twice a year; the commune's letter must be dated before {first} or before {second}. That day itself is late. A province may add rounds.</translation>
    </message>
    <message>
      <source>Lấy ngày {day}</source>
      <translation>Take {day}</translation>
    </message>
    <message>
      <source>Hãy nhập số từ {least} đến {most}.</source>
      <translation>Please enter a number from {least} to {most}.</translation>
    </message>
    <message>
      <source>Dài {n} ký tự, tối đa {most}. Hãy rút ngắn.</source>
      <translation>It has {n} characters, at most {most} are allowed. Please shorten it.</translation>
    </message>
    <message>
      <source>Đã có {round}. Hãy nhập số khác.</source>
      <translation>There already is {round}. Please enter another number.</translation>
    </message>
    <message>
      <source>Ngày kết thúc trước ngày bắt đầu. Hãy nhập lại.</source>
      <translation>The end lies before the beginning. Please enter the dates again.</translation>
    </message>
    <message>
      <source>Hãy nhập một phần của Hội đồng, ví dụ 3/4 hoặc 2/3.</source>
      <translation>Please enter a share of the council, such as 3/4 or 2/3.</translation>
    </message>
    <message>
      <source>{field}: “{text}”</source>
      <translation>{field}: “{text}”</translation>
    </message>
    <message>
      <source>Đợt này vừa được thay đổi ở một cửa sổ khác. Phần vừa nhập chưa được lưu và chưa ghi đè lên gì. Bản mới nhất khác ở các mục sau; hãy chọn một cách làm tiếp.</source>
      <translation>This round has just been changed in another window. What you typed has not been saved and has overwritten nothing. The newest version differs in the following; please choose how to go on.</translation>
    </message>
    <message>
      <source>có</source>
      <translation>yes</translation>
    </message>
    <message>
      <source>không</source>
      <translation>no</translation>
    </message>
    <message>
      <source>để trống</source>
      <translation>empty</translation>
    </message>
    <message>
      <source>Năm</source>
      <translation>Year</translation>
    </message>
    <message>
      <source>Đợt thứ</source>
      <translation>Round number</translation>
    </message>
    <message>
      <source>Đợt tập huấn</source>
      <translation>Practice round</translation>
    </message>
    <message>
      <source>Tên Hội đồng, in trên văn bản</source>
      <translation>Name of the council, printed on papers</translation>
    </message>
    <message>
      <source>Số quyết định thành lập Hội đồng</source>
      <translation>Number of the decision that set the council up</translation>
    </message>
    <message>
      <source>Ngày quyết định</source>
      <translation>Date of the decision</translation>
    </message>
    <message>
      <source>Người hoặc cơ quan ban hành quyết định</source>
      <translation>Who issued the decision</translation>
    </message>
    <message>
      <source>Ngày bắt đầu đợt</source>
      <translation>Round begins on</translation>
    </message>
    <message>
      <source>Ngày kết thúc đợt</source>
      <translation>Round ends on</translation>
    </message>
    <message>
      <source>Phải có mặt ít nhất</source>
      <translation>At least this share must be present</translation>
    </message>
    <message>
      <source>Phải có Chủ tịch Hội đồng dự họp</source>
      <translation>The chair must be present</translation>
    </message>
    <message>
      <source>Chênh lệch điểm phải bàn lại (điểm)</source>
      <translation>Gap of points to be talked about again (points)</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Thông tin của đợt trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.</source>
      <translation>What is on the screen of this round has not been saved and will be lost if you leave.</translation>
    </message>
    <message>
      <source>Đang làm việc với {round}</source>
      <translation>Working with {round}</translation>
    </message>
    <message>
      <source>Đợt đã kết thúc nên chỉ xem. Muốn sửa, Chủ tịch Hội đồng phải mở lại đợt.</source>
      <translation>The round is finished and can only be viewed. To change it, the chair has to reopen it.</translation>
    </message>
    <message>
      <source>Đã lập {round}</source>
      <translation>{round} has been set up</translation>
    </message>
    <message>
      <source>Đã lưu {round}</source>
      <translation>{round} has been saved</translation>
    </message>
    <message>
      <source>Đã chép {n} thành viên vào {round}</source>
      <translation>{n} members copied into {round}</translation>
    </message>
    <message>
      <source>Xóa đợt</source>
      <translation>Delete the round</translation>
    </message>
    <message>
      <source>Đã xóa {round}</source>
      <translation>{round} has been deleted</translation>
    </message>
    <message>
      <source>Kết thúc đợt</source>
      <translation>Finish the round</translation>
    </message>
    <message>
      <source>Đã kết thúc {round}</source>
      <translation>{round} has been finished</translation>
    </message>
    <message>
      <source>Mở lại {round}</source>
      <translation>Reopen {round}</translation>
    </message>
    <message>
      <source>Đợt đã kết thúc; mở lại thì kết quả có thể thay đổi.</source>
      <translation>The round is finished; once it is reopened its results may change.</translation>
    </message>
    <message>
      <source>Lý do được ghi vào nhật ký. Phiếu và quyết định đã có vẫn còn nguyên.</source>
      <translation>The reason is entered in the journal. Sheets and decisions stay as they are.</translation>
    </message>
    <message>
      <source>Mở lại đợt</source>
      <translation>Reopen the round</translation>
    </message>
    <message>
      <source>Đã mở lại {round}</source>
      <translation>{round} has been reopened</translation>
    </message>
    <message>
      <source>Loại</source>
      <translation>Kind</translation>
    </message>
    <message>
      <source>Tình trạng</source>
      <translation>State</translation>
    </message>
    <message>
      <source>Thành viên</source>
      <translation>Members</translation>
    </message>
    <message>
      <source>Đã chấm</source>
      <translation>Scored</translation>
    </message>
    <message>
      <source>Thời gian</source>
      <translation>Dates</translation>
    </message>
    <message>
      <source>Đợt {number} năm {year}</source>
      <translation>Round {number} of {year}</translation>
    </message>
    <message>
      <source>Chính thức</source>
      <translation>Official</translation>
    </message>
    <message>
      <source>Đã kết thúc chấm {closed} trong {products} sản phẩm của đợt</source>
      <translation>The scoring of {closed} of the round's {products} products has ended</translation>
    </message>
    <message>
      <source>Đã kết thúc {day}</source>
      <translation>Finished on {day}</translation>
    </message>
    <message>
      <source>Đang chọn · {state}</source>
      <translation>Chosen · {state}</translation>
    </message>
    <message>
      <source>Đang làm việc</source>
      <translation>In front</translation>
    </message>
    <message>
      <source>Chưa kết thúc</source>
      <translation>Not finished</translation>
    </message>
    <message>
      <source>đến {day}</source>
      <translation>until {day}</translation>
    </message>
    <message>
      <source>từ {day}</source>
      <translation>from {day}</translation>
    </message>
    <message>
      <source>Làm việc với đợt này</source>
      <translation>Work with this round</translation>
    </message>
    <message>
      <source>Xem</source>
      <translation>View</translation>
    </message>
    <message>
      <source>Sửa</source>
      <translation>Change</translation>
    </message>
    <message>
      <source>Mở lại đợt…</source>
      <translation>Reopen the round…</translation>
    </message>
    <message>
      <source>Kết thúc đợt…</source>
      <translation>Finish the round…</translation>
    </message>
    <message>
      <source>Đợt đã kết thúc thì được giữ lại, không xóa.</source>
      <translation>A finished round is kept and not deleted.</translation>
    </message>
    <message>
      <source>Lập Hội đồng</source>
      <translation>Set up the council</translation>
    </message>
    <message>
      <source>Đưa sản phẩm vào đợt</source>
      <translation>Put products into the round</translation>
    </message>
    <message>
      <source>Đăng nhập để chấm</source>
      <translation>Sign in to score</translation>
    </message>
    <message>
      <source>Chấm điểm</source>
      <translation>Score</translation>
    </message>
    <message>
      <source>Xem kết quả</source>
      <translation>See the results</translation>
    </message>
    <message>
      <source>Lập văn bản</source>
      <translation>Make papers</translation>
    </message>
    <message>
      <source>Xóa {round}?</source>
      <translation>Delete {round}?</translation>
    </message>
    <message>
      <source>Sẽ mất thông tin của đợt: tên Hội đồng, quyết định, ngày, quy định.</source>
      <translation>The round's own data will be lost: name of the council, decision, dates, rules.</translation>
    </message>
    <message>
      <source>Sẽ mất {n} thành viên cùng mã PIN của họ: {names}.</source>
      <translation>{n} members will be lost together with their PINs: {names}.</translation>
    </message>
    <message>
      <source>Sẽ mất {n} khai báo xung đột lợi ích.</source>
      <translation>{n} declared conflicts of interest will be lost.</translation>
    </message>
    <message>
      <source>{n} sản phẩm rời khỏi đợt nhưng vẫn còn trong sổ sản phẩm và hồ sơ.</source>
      <translation>{n} products leave the round but stay in the register and keep their dossiers.</translation>
    </message>
    <message>
      <source>Không lấy lại được, trừ khi có bản sao lưu. Đợt đã có phiếu chấm thì không xóa.</source>
      <translation>It cannot be brought back except from a backup. A round with score sheets is not deleted.</translation>
    </message>
    <message>
      <source>Kết thúc {round}?</source>
      <translation>Finish {round}?</translation>
    </message>
    <message>
      <source>Sau khi kết thúc, thành viên, phiếu, quyết định và kết quả của đợt không thay đổi được nữa; vẫn ký, in và gửi được. Nếu cần sửa, Chủ tịch Hội đồng mở lại đợt và ghi lý do.</source>
      <translation>Once finished, members, sheets, decisions and results of the round change no more; signing, printing and sending remain possible. If something must be mended, the chair reopens the round and gives a reason.</translation>
    </message>
  </context>
  <context>
    <name>Scoring</name>
    <message>
      <source>Ở đây một người đánh giá chấm một sản phẩm theo phiếu của pháp luật, từng tiêu chí một. Mỗi lựa chọn được lưu ngay. Hãy chọn sản phẩm để bắt đầu.</source>
      <translation>Here one evaluator scores one product on the law's sheet, criterion by criterion. Every choice is saved at once. Choose a product to begin.</translation>
    </message>
    <message>
      <source>Chọn sản phẩm</source>
      <translation>Choose a product</translation>
    </message>
    <message>
      <source>Chấm thử sản phẩm minh họa</source>
      <translation>Practise on the illustrative product</translation>
    </message>
    <message>
      <source>Chưa mở phiếu nào</source>
      <translation>No sheet is open</translation>
    </message>
    <message>
      <source>Có nội dung chưa lưu được</source>
      <translation>Something could not be saved</translation>
    </message>
    <message>
      <source>Ghi chú hoặc ý kiến trên màn hình chưa lưu được và sẽ mất nếu đóng chương trình.</source>
      <translation>A comment or opinion on the screen could not be saved and will be lost if the program is closed.</translation>
    </message>
    <message>
      <source>Vẫn đóng</source>
      <translation>Close anyway</translation>
    </message>
    <message>
      <source>Cách hiểu của chương trình (không phải lời văn bản)</source>
      <translation>How the program reads this (not the words of the law)</translation>
    </message>
    <message>
      <source>Sơ đồ các tiêu chí</source>
      <translation>Map of the criteria</translation>
    </message>
    <message>
      <source>Ghi chú của tôi cho tiêu chí này</source>
      <translation>My comment on this criterion</translation>
    </message>
    <message>
      <source>Ghi chú của tôi (in trên phiếu)</source>
      <translation>My comment (printed on the sheet)</translation>
    </message>
    <message>
      <source>Để lại chưa chấm (Delete)</source>
      <translation>Leave unscored (Delete)</translation>
    </message>
    <message>
      <source>Ý kiến của người đánh giá</source>
      <translation>Evaluator's opinion</translation>
    </message>
    <message>
      <source>Nơi đánh giá</source>
      <translation>Place of assessment</translation>
    </message>
    <message>
      <source>Ngày đánh giá</source>
      <translation>Date of assessment</translation>
    </message>
    <message>
      <source>Loại hồ sơ theo điều kiện này…</source>
      <translation>Reject the dossier under this condition…</translation>
    </message>
    <message>
      <source>Ý kiến và khóa phiếu</source>
      <translation>Opinion and locking</translation>
    </message>
    <message>
      <source>Ý kiến của người đánh giá (in trên phiếu, không bắt buộc)</source>
      <translation>Evaluator's opinion (printed on the sheet, optional)</translation>
    </message>
    <message>
      <source>Khóa phiếu xong mới in bản chính và ký. Trước khi ký vẫn mở lại được.</source>
      <translation>Lock the sheet before printing the final copy and signing. Until it is signed it can be reopened.</translation>
    </message>
    <message>
      <source>Ngày</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>{total} điểm</source>
      <translation>{total} points</translation>
    </message>
    <message>
      <source>Tiếp  ·  Enter</source>
      <translation>Next  ·  Enter</translation>
    </message>
    <message>
      <source>Khóa phiếu…</source>
      <translation>Lock sheet…</translation>
    </message>
    <message>
      <source>Trước</source>
      <translation>Previous</translation>
    </message>
    <message>
      <source>Không xếp hạng sao</source>
      <translation>No star</translation>
    </message>
    <message>
      <source>tạm tính</source>
      <translation>provisional</translation>
    </message>
    <message>
      <source>theo điểm {points} · theo điều kiện tối thiểu {minima}</source>
      <translation>by points {points} · by minima {minima}</translation>
    </message>
    <message>
      <source>và {n} tiêu chí khác…</source>
      <translation>and {n} more criteria…</translation>
    </message>
    <message>
      <source>Chưa đạt mức tối thiểu của {stars} sao tại {codes}.</source>
      <translation>Below the minimum for {stars}★ at {codes}.</translation>
    </message>
    <message>
      <source>Các tiêu chí {codes} chọn hai trường hợp a và b khác nhau.</source>
      <translation>Criteria {codes} use both case a and case b.</translation>
    </message>
    <message>
      <source>Đang mở phiếu…</source>
      <translation>Opening the sheet…</translation>
    </message>
    <message>
      <source>Đang khóa phiếu…</source>
      <translation>Locking the sheet…</translation>
    </message>
    <message>
      <source>Chưa khóa được: còn {n} tiêu chí chưa chấm. Đây là tiêu chí đầu tiên còn trống.</source>
      <translation>Not locked; criteria not scored yet: {n}. This is the first one.</translation>
    </message>
    <message>
      <source>Lập bản sửa</source>
      <translation>Make a correction</translation>
    </message>
    <message>
      <source>Phiếu đã ký không bao giờ thay đổi. Chương trình sẽ lập một bản sửa với đầy đủ câu trả lời hiện có; bản đã ký vẫn được giữ và bản sửa ghi rõ nó thay bản nào.</source>
      <translation>A signed sheet never changes. The program will begin a new revision with all present answers; the signed one is kept, and the revision says which one it replaces.</translation>
    </message>
    <message>
      <source>Đang lưu…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <source>Đã lưu {time}</source>
      <translation>Saved {time}</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Bộ {no} · {name}</source>
      <translation>Set {no} · {name}</translation>
    </message>
    <message>
      <source>Việc chấm điểm đã kết thúc nên phiếu này chỉ còn để xem. Những gì đã lưu vẫn còn nguyên; lần sửa vừa rồi không được nhận. Nếu cần chấm tiếp, hãy đề nghị Chủ tịch Hội đồng mở lại.</source>
      <translation>Scoring has ended, so this sheet can only be looked at. What was saved is kept; the last change was not taken. If scoring has to go on, ask the council's chair to open it again.</translation>
    </message>
    <message>
      <source>Đang mở đúng chỗ đã dừng.</source>
      <translation>You are exactly where you stopped.</translation>
    </message>
    <message>
      <source>Đã hiểu</source>
      <translation>Understood</translation>
    </message>
    <message>
      <source>Phiếu đã khóa lúc {when}. Muốn sửa, hãy mở lại phiếu.</source>
      <translation>This sheet was locked at {when}. Reopen it to make changes.</translation>
    </message>
    <message>
      <source>Mở lại để sửa</source>
      <translation>Reopen to change</translation>
    </message>
    <message>
      <source>Phiếu đã ký nên không thay đổi được. Muốn sửa, hãy lập bản sửa.</source>
      <translation>This sheet is signed and cannot be changed. To correct it, make a new revision.</translation>
    </message>
    <message>
      <source>Bỏ khai báo</source>
      <translation>Withdraw</translation>
    </message>
    <message>
      <source>Lần trước chương trình dừng đột ngột. Không mất gì: đã khôi phục {n} thay đổi, lưu lần cuối {when}.</source>
      <translation>Last time the program stopped suddenly. Nothing is lost; changes recovered: {n}, last saved {when}.</translation>
    </message>
    <message>
      <source>tiêu chí {code}</source>
      <translation>criterion {code}</translation>
    </message>
    <message>
      <source>Đã khai báo loại hồ sơ theo {where}. Lý do: {reason}</source>
      <translation>Dossier declared rejected under {where}. Reason: {reason}</translation>
    </message>
    <message>
      <source>Đã khai báo không đánh giá sản phẩm theo {where}. Lý do: {reason}</source>
      <translation>Product declared not to be assessed under {where}. Reason: {reason}</translation>
    </message>
    <message>
      <source>Đã khai báo dừng đánh giá tại tiêu chí {code}. Lý do: {reason}</source>
      <translation>Assessment declared stopped at criterion {code}. Reason: {reason}</translation>
    </message>
    <message>
      <source>Tiêu chí {code} được 0 điểm: đánh giá dừng tại đây theo ghi chú của bộ này.</source>
      <translation>Criterion {code} has 0 points: the assessment stops here, as this set's note says.</translation>
    </message>
    <message>
      <source>điều kiện loại ở đầu phiếu</source>
      <translation>the rejection condition at the head of the sheet</translation>
    </message>
    <message>
      <source>Còn {n} tiêu chí chưa chấm: {codes}.</source>
      <translation>Not scored ({n}): {codes}.</translation>
    </message>
    <message>
      <source>Đến tiêu chí chưa chấm</source>
      <translation>Go to an unscored criterion</translation>
    </message>
    <message>
      <source>Dừng đánh giá</source>
      <translation>Stop the assessment</translation>
    </message>
    <message>
      <source>Không đánh giá sản phẩm</source>
      <translation>Do not assess the product</translation>
    </message>
    <message>
      <source>Không đánh giá</source>
      <translation>Do not assess</translation>
    </message>
    <message>
      <source>Loại hồ sơ</source>
      <translation>Reject the dossier</translation>
    </message>
    <message>
      <source>Khai báo này được in trên phiếu kèm lý do, và sản phẩm không được xếp hạng sao. Có thể bỏ khai báo khi phiếu chưa khóa.</source>
      <translation>This declaration is printed on the sheet with its reason, and the product gets no star. It can be withdrawn until the sheet is locked.</translation>
    </message>
    <message>
      <source>Tổng điểm: {total}. {parts}.</source>
      <translation>Total: {total}. {parts}.</translation>
    </message>
    <message>
      <source>Sau khi khóa, phiếu sẵn sàng để in và ký. Trước khi ký vẫn có thể mở lại để sửa.</source>
      <translation>Once locked, the sheet is ready to be printed and signed. Until it is signed it can be reopened.</translation>
    </message>
    <message>
      <source>Khóa phiếu này?</source>
      <translation>Lock this sheet?</translation>
    </message>
    <message>
      <source>Khóa phiếu</source>
      <translation>Lock sheet</translation>
    </message>
    <message>
      <source>Hạng sao: {glyphs} {stars}.</source>
      <translation>Star: {glyphs} {stars}.</translation>
    </message>
    <message>
      <source>Hạng sao dự kiến: {glyphs} {stars}.</source>
      <translation>Provisional stars: {glyphs} {stars}.</translation>
    </message>
    <message>
      <source>tiềm năng 5 sao</source>
      <translation>5-star potential</translation>
    </message>
    <message>
      <source>{stars} – không cấp giấy chứng nhận</source>
      <translation>{stars} – no certificate is issued</translation>
    </message>
    <message>
      <source>Chưa khóa được: có nội dung chưa lưu được. Nội dung vẫn còn trên màn hình.</source>
      <translation>Not locked: something could not be saved. It is still on the screen.</translation>
    </message>
    <message>
      <source>tối đa {points}</source>
      <translation>at most {points}</translation>
    </message>
    <message>
      <source>Dừng đánh giá tại tiêu chí này…</source>
      <translation>Stop the assessment at this criterion…</translation>
    </message>
    <message>
      <source>Không đánh giá sản phẩm này…</source>
      <translation>Do not assess this product…</translation>
    </message>
    <message>
      <source>Loại hồ sơ theo tiêu chí này…</source>
      <translation>Reject the dossier under this criterion…</translation>
    </message>
    <message>
      <source>tối thiểu cho {stars} sao</source>
      <translation>minimum for {stars}★</translation>
    </message>
    <message>
      <source>Không đạt phương án nào</source>
      <translation>No option reached</translation>
    </message>
    <message>
      <source>Không hỏi tiêu chí này: {code} được 0 điểm nên tính là đã chấm, 0 điểm.</source>
      <translation>This criterion is not asked: {code} has 0 points, so it counts as scored with 0 points.</translation>
    </message>
    <message>
      <source>Các tiêu chí {codes} đang chọn hai trường hợp a và b khác nhau. Nên dùng cùng một trường hợp; chương trình không chặn.</source>
      <translation>Criteria {codes} use both case a and case b. One case should be used throughout; the program does not prevent it.</translation>
    </message>
    <message>
      <source>0 điểm tại tiêu chí này làm dừng đánh giá theo ghi chú của tiêu chí {code}.</source>
      <translation>0 points here stop the assessment, as the note at criterion {code} says.</translation>
    </message>
    <message>
      <source>chưa chấm</source>
      <translation>not scored</translation>
    </message>
    <message>
      <source>không hỏi</source>
      <translation>not asked</translation>
    </message>
    <message>
      <source>{given} · dưới {stars}★</source>
      <translation>{given} · below {stars}★</translation>
    </message>
    <message>
      <source>0 · không đạt</source>
      <translation>0 · none reached</translation>
    </message>
    <message>
      <source>dưới mức tối thiểu của {stars} sao (cần {needs}, được {has})</source>
      <translation>below the minimum for {stars}★ (needs {needs}, has {has})</translation>
    </message>
    <message>
      <source>không đạt phương án nào</source>
      <translation>no option reached</translation>
    </message>
    <message>
      <source>đã chấm</source>
      <translation>scored</translation>
    </message>
    <message>
      <source>không hỏi, tính 0 điểm</source>
      <translation>not asked, counts as 0 points</translation>
    </message>
    <message>
      <source>đã chấm {done}/{every}</source>
      <translation>scored {done}/{every}</translation>
    </message>
    <message>
      <source>còn {left}</source>
      <translation>{left} left</translation>
    </message>
    <message>
      <source>Hồ sơ bị loại theo khai báo; không xếp hạng sao.</source>
      <translation>The dossier is declared rejected; no star.</translation>
    </message>
    <message>
      <source>Dừng đánh giá tại tiêu chí {codes}; không xếp hạng sao.</source>
      <translation>The assessment stops at criterion {codes}; no star.</translation>
    </message>
    <message>
      <source>{total} điểm: từ {least} điểm trở lên là {stars} sao.</source>
      <translation>{total} points: from {least} on is {stars}★.</translation>
    </message>
    <message>
      <source>{total} điểm: từ {least} đến dưới {above} điểm là {stars} sao.</source>
      <translation>{total} points: from {least} to below {above} is {stars}★.</translation>
    </message>
    <message>
      <source>Còn thiếu để lên {stars}:</source>
      <translation>Missing for {stars}:</translation>
    </message>
    <message>
      <source>{code} {title}: cần {needs} cho {stars} sao, được {has}</source>
      <translation>{code} {title}: needs {needs} for {stars}★, has {has}</translation>
    </message>
  </context>
  <context>
    <name>Seat</name>
    <message>
      <source>Đăng nhập…</source>
      <translation>Sign in…</translation>
    </message>
    <message>
      <source>Thành viên Hội đồng đăng nhập bằng mã PIN để chấm phiếu của mình</source>
      <translation>Members of the council sign in with their PIN to score their own sheets</translation>
    </message>
    <message>
      <source>Đăng xuất</source>
      <translation>Sign out</translation>
    </message>
    <message>
      <source>Đợt {number} năm {year}</source>
      <translation>Round {number} of {year}</translation>
    </message>
    <message>
      <source>Đợt {number} năm {year} ({mark})</source>
      <translation>Round {number} of {year} ({mark})</translation>
    </message>
    <message>
      <source>Đợt tập huấn: mọi phiếu và văn bản đều ghi {mark}, không lẫn vào đợt chính thức.</source>
      <translation>Practice round: all sheets and papers say {mark} and never mix with a real round.</translation>
    </message>
  </context>
  <context>
    <name>Seats</name>
    <message>
      <source>Người chưa đăng nhập</source>
      <translation>Whoever has not signed in</translation>
    </message>
    <message>
      <source>{who} không được {action}. {remedy}</source>
      <translation>{who} may not: {action}. {remedy}</translation>
    </message>
    <message>
      <source>Hãy đăng xuất để làm việc này.</source>
      <translation>Please sign out to do this.</translation>
    </message>
    <message>
      <source>Hãy đăng nhập bằng tên của mình.</source>
      <translation>Please sign in with your own name.</translation>
    </message>
    <message>
      <source>Hãy đăng nhập bằng tên {role}.</source>
      <translation>Please sign in as {role}.</translation>
    </message>
    <message>
      <source>Hãy đăng nhập bằng tên {roles} hoặc {last}.</source>
      <translation>Please sign in as {roles} or {last}.</translation>
    </message>
    <message>
      <source>{member} đang đăng nhập ở {round}. Hãy đăng xuất để làm việc với đợt khác.</source>
      <translation>{member} is signed in for {round}. Please sign out to work with another round.</translation>
    </message>
  </context>
  <context>
    <name>SelfAssessment</name>
    <message>
      <source>Điền phiếu</source>
      <translation>Fill in</translation>
    </message>
    <message>
      <source>So với kết quả chấm</source>
      <translation>Compare with the result</translation>
    </message>
    <message>
      <source>‹ Hồ sơ</source>
      <translation>‹ Dossier</translation>
    </message>
    <message>
      <source>Về hồ sơ</source>
      <translation>Back to the dossier</translation>
    </message>
    <message>
      <source>Nhập từ tệp…</source>
      <translation>Import a file…</translation>
    </message>
    <message>
      <source>Lấy mẫu điền…</source>
      <translation>Template…</translation>
    </message>
    <message>
      <source>Xuất Excel…</source>
      <translation>Export to Excel…</translation>
    </message>
    <message>
      <source>Bảng Excel để chủ thể tự điền rồi gửi lại; nhập bằng nút “Nhập từ tệp…”</source>
      <translation>An Excel table for the producer to fill in and send back; import it with “Nhập từ tệp…”</translation>
    </message>
    <message>
      <source>Có nội dung chưa lưu được</source>
      <translation>Something is not saved</translation>
    </message>
    <message>
      <source>Phần mô tả trên màn hình chưa lưu được và sẽ mất nếu đóng chương trình.</source>
      <translation>The description on the screen is not saved and will be lost if the program is closed.</translation>
    </message>
    <message>
      <source>Vẫn đóng</source>
      <translation>Close anyway</translation>
    </message>
    <message>
      <source>Nhập…</source>
      <translation>Import…</translation>
    </message>
    <message>
      <source>Mẫu…</source>
      <translation>Template…</translation>
    </message>
    <message>
      <source>Xuất…</source>
      <translation>Export…</translation>
    </message>
    <message>
      <source>Mở danh sách hồ sơ</source>
      <translation>Open the dossiers</translation>
    </message>
    <message>
      <source>Chọn bộ sản phẩm</source>
      <translation>Choose the set</translation>
    </message>
    <message>
      <source>Mẫu đã điền, phiếu (*.xlsx *.csv *.json *.pdf);;Mọi tệp (*)</source>
      <translation>Filled-in templates, sheets (*.xlsx *.csv *.json *.pdf);;All files (*)</translation>
    </message>
    <message>
      <source>Chọn tệp tự đánh giá của chủ thể</source>
      <translation>Choose the producer's self-assessment</translation>
    </message>
    <message>
      <source>Bảng Excel (*.xlsx);;CSV (*.csv)</source>
      <translation>Excel table (*.xlsx);;CSV (*.csv)</translation>
    </message>
    <message>
      <source>So sánh từng tiêu chí</source>
      <translation>Comparison by criterion</translation>
    </message>
    <message>
      <source>Mở tiêu chí đang chọn</source>
      <translation>Open the chosen criterion</translation>
    </message>
    <message>
      <source>▲ là chỗ có người chấm chọn khác chủ thể. Bấm tên cột để sắp xếp.</source>
      <translation>▲ marks where an evaluator chose otherwise than the producer. Press a heading to sort.</translation>
    </message>
    <message>
      <source>Mô tả của chủ thể, tài liệu minh chứng (nếu có)</source>
      <translation>The producer's description and evidence (if any)</translation>
    </message>
    <message>
      <source>Để lại chưa điền (Delete)</source>
      <translation>Leave it open (Delete)</translation>
    </message>
    <message>
      <source>Trước</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Các tiêu chí trong tệp</source>
      <translation>The criteria in the file</translation>
    </message>
    <message>
      <source>Không nhập, quay lại</source>
      <translation>Do not import, go back</translation>
    </message>
    <message>
      <source>Chưa chọn sản phẩm</source>
      <translation>No product chosen</translation>
    </message>
    <message>
      <source>Ở đây nhập bản tự đánh giá của chủ thể (Mẫu số 02, Phần III): chủ thể tự chấm theo đúng bộ tiêu chí. Hãy mở hồ sơ của một sản phẩm rồi bấm “Tự đánh giá”.</source>
      <translation>Here the producer's self-assessment is kept (form 02, part III): the producer scores itself on the same criteria. Open a product's dossier, then press “Tự đánh giá”.</translation>
    </message>
    <message>
      <source>Đang mở bản tự đánh giá…</source>
      <translation>Opening the self-assessment…</translation>
    </message>
    <message>
      <source>Chưa mở được bản tự đánh giá</source>
      <translation>The self-assessment could not be opened</translation>
    </message>
    <message>
      <source>Đã lưu {time}</source>
      <translation>Saved {time}</translation>
    </message>
    <message>
      <source>Đang lưu…</source>
      <translation>Saving…</translation>
    </message>
    <message>
      <source>Chưa lưu được</source>
      <translation>Not saved</translation>
    </message>
    <message>
      <source>Đang đọc tệp “{file}”…</source>
      <translation>Reading “{file}”…</translation>
    </message>
    <message>
      <source>Đang nhập…</source>
      <translation>Importing…</translation>
    </message>
    <message>
      <source>Đã hoàn tác: bản trước khi nhập tệp đã trở lại</source>
      <translation>Undone: what was there before the import is back</translation>
    </message>
    <message>
      <source>Lưu mẫu điền cho chủ thể</source>
      <translation>Save the template for the producer</translation>
    </message>
    <message>
      <source>Lưu bản tự đánh giá</source>
      <translation>Save the self-assessment</translation>
    </message>
    <message>
      <source>Đã lưu tệp “{file}”</source>
      <translation>Saved “{file}”</translation>
    </message>
    <message>
      <source>Tiêu chí</source>
      <translation>Criterion</translation>
    </message>
    <message>
      <source>Trong tệp</source>
      <translation>In the file</translation>
    </message>
    <message>
      <source>Đang có</source>
      <translation>Now</translation>
    </message>
    <message>
      <source>Mô tả</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Tệp có {n} tiêu chí đã điền.</source>
      <translation>The file has {n} criteria filled in.</translation>
    </message>
    <message>
      <source>{n} tiêu chí tệp để trống: giữ như đang có.</source>
      <translation>{n} criteria are left open in the file: they stay as they are.</translation>
    </message>
    <message>
      <source>{n} tiêu chí đang có câu trả lời khác sẽ được thay bằng câu trả lời trong tệp.</source>
      <translation>{n} criteria have another answer now, which the file's answer will replace.</translation>
    </message>
    <message>
      <source>Xem trước tệp “{file}”</source>
      <translation>Preview of “{file}”</translation>
    </message>
    <message>
      <source>Chưa có gì được lưu. Chỉ khi bấm nhập, câu trả lời mới vào hồ sơ.</source>
      <translation>Nothing is saved yet. The answers go into the dossier only when you import them.</translation>
    </message>
    <message>
      <source>Chỉ nhập {n} dòng đúng</source>
      <translation>Import only the {n} good lines</translation>
    </message>
    <message>
      <source>Nhập {n} tiêu chí</source>
      <translation>Import {n} criteria</translation>
    </message>
    <message>
      <source>… và {n} dòng khác chưa đúng.</source>
      <translation>… and {n} more bad lines.</translation>
    </message>
    <message>
      <source>chưa điền</source>
      <translation>not filled in</translation>
    </message>
    <message>
      <source>để trống</source>
      <translation>left open</translation>
    </message>
    <message>
      <source>không đạt</source>
      <translation>none reached</translation>
    </message>
    <message>
      <source>phương án {n}</source>
      <translation>option {n}</translation>
    </message>
    <message>
      <source>Chủ thể tự đánh giá: {producer}</source>
      <translation>Self-assessed by: {producer}</translation>
    </message>
    <message>
      <source>đã điền {done}/{every}</source>
      <translation>{done}/{every} filled in</translation>
    </message>
    <message>
      <source>theo điểm {points} · theo điều kiện tối thiểu {minima}</source>
      <translation>by points {points} · by minimum conditions {minima}</translation>
    </message>
    <message>
      <source>Xong, về hồ sơ</source>
      <translation>Done, back to the dossier</translation>
    </message>
    <message>
      <source>Tiếp  ·  Enter</source>
      <translation>Next  ·  Enter</translation>
    </message>
    <message>
      <source>Bản tự đánh giá này theo {old}. Sản phẩm nay ở {now} nên bản này chỉ để xem.</source>
      <translation>This self-assessment is by {old}. The product is now in {now}, so it can only be read.</translation>
    </message>
    <message>
      <source>Về bộ hiện nay</source>
      <translation>Back to the present set</translation>
    </message>
    <message>
      <source>Sản phẩm đã chuyển bộ: bản tự đánh giá theo {old} vẫn được giữ nguyên, không tính vào đây.</source>
      <translation>The product has moved to another set: the self-assessment by {old} is kept as it was and does not count here.</translation>
    </message>
    <message>
      <source>Xem bản cũ</source>
      <translation>See the old one</translation>
    </message>
    <message>
      <source>Đã nhập từ tệp “{file}” lúc {when}.</source>
      <translation>Imported from “{file}” at {when}.</translation>
    </message>
    <message>
      <source>Hoàn tác nhập</source>
      <translation>Undo the import</translation>
    </message>
    <message>
      <source>Chỉ để xem: cán bộ phụ trách hoặc thư ký nhập bản tự đánh giá của chủ thể.</source>
      <translation>For reading only: the official in charge or the secretary keys in the producer's self-assessment.</translation>
    </message>
    <message>
      <source>Hội đồng</source>
      <translation>The council</translation>
    </message>
    <message>
      <source>TẬP HUẤN</source>
      <translation>PRACTICE</translation>
    </message>
    <message>
      <source>Phiếu chấm của xã</source>
      <translation>The commune's score sheet</translation>
    </message>
    <message>
      <source>{who}: trung bình {mean} điểm</source>
      <translation>{who}: {mean} points on average</translation>
    </message>
    <message>
      <source>Chủ thể chọn {points} điểm, chênh {difference}.</source>
      <translation>The producer chose {points} points, difference {difference}.</translation>
    </message>
    <message>
      <source>Để trống</source>
      <translation>Left open</translation>
    </message>
    <message>
      <source>Không đạt phương án nào</source>
      <translation>No option reached</translation>
    </message>
    <message>
      <source>Phương án {n} ({points})</source>
      <translation>Option {n} ({points})</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producer</translation>
    </message>
    <message>
      <source>Kết quả chấm</source>
      <translation>Scored</translation>
    </message>
    <message>
      <source>Chênh lệch</source>
      <translation>Difference</translation>
    </message>
    <message>
      <source>Từng người chấm (điểm)</source>
      <translation>Each evaluator (points)</translation>
    </message>
    <message>
      <source>Chưa có gì để so</source>
      <translation>Nothing to compare with yet</translation>
    </message>
    <message>
      <source>Cả hai theo {set}, là bộ của sản phẩm khi chấm; nay sản phẩm đã ở bộ khác.</source>
      <translation>Both are by {set}, the product's set when it was scored; the product is in another set now.</translation>
    </message>
    <message>
      <source>Tự đánh giá của chủ thể và {who}</source>
      <translation>The producer's self-assessment and {who}</translation>
    </message>
    <message>
      <source>Chủ thể: {total} điểm · {stars}</source>
      <translation>Producer: {total} points · {stars}</translation>
    </message>
    <message>
      <source>còn {n} tiêu chí chưa điền</source>
      <translation>{n} criteria not filled in</translation>
    </message>
    <message>
      <source>chưa có hạng</source>
      <translation>no star yet</translation>
    </message>
    <message>
      <source>{who}: {total} điểm · {stars}</source>
      <translation>{who}: {total} points · {stars}</translation>
    </message>
    <message>
      <source>Chênh {difference} điểm; khác nhau ở {n} tiêu chí</source>
      <translation>Difference {difference} points; they differ on {n} criteria</translation>
    </message>
    <message>
      <source>Khác nhau ở {n} tiêu chí</source>
      <translation>They differ on {n} criteria</translation>
    </message>
    <message>
      <source>{title}: chủ thể {own}, kết quả chấm {mean}, chênh {difference}</source>
      <translation>{title}: producer {own}, scored {mean}, difference {difference}</translation>
    </message>
    <message>
      <source>không có phương án nào {points} điểm (các mức điểm: {given})</source>
      <translation>no option has {points} points (possible points: {given})</translation>
    </message>
    <message>
      <source>có {n} phương án cùng {points} điểm; hãy ghi số phương án thay cho điểm</source>
      <translation>{n} options have {points} points; write the option's number instead of points</translation>
    </message>
    <message>
      <source>tiêu chí này đã có ở dòng {row} với nội dung khác</source>
      <translation>this criterion is on line {row} already with something else</translation>
    </message>
    <message>
      <source>mã tiêu chí đã bị đổi thành ngày tháng; hãy ghi lại mã dưới dạng chữ</source>
      <translation>the criterion's code has become a date; write the code as text</translation>
    </message>
    <message>
      <source>dòng này có câu trả lời nhưng thiếu mã tiêu chí</source>
      <translation>this line has an answer but no criterion code</translation>
    </message>
    <message>
      <source>bộ {no} không có tiêu chí “{code}”</source>
      <translation>set {no} has no criterion “{code}”</translation>
    </message>
    <message>
      <source>điểm “{text}” không phải là số nguyên</source>
      <translation>points “{text}” are not a whole number</translation>
    </message>
    <message>
      <source>phương án {n} được {has} điểm, nhưng dòng này ghi {points} điểm</source>
      <translation>option {n} has {has} points, but this line says {points}</translation>
    </message>
    <message>
      <source>“{text}” không phải là số phương án</source>
      <translation>“{text}” is not an option's number</translation>
    </message>
    <message>
      <source>tiêu chí này chỉ có {n} phương án, không có phương án {number}</source>
      <translation>this criterion has only {n} options, there is no option {number}</translation>
    </message>
    <message>
      <source>ô chứa công thức chưa có kết quả; hãy mở bằng Excel, lưu lại rồi nhập lại</source>
      <translation>the cell holds a formula without a result; open it in Excel, save it, then import it again</translation>
    </message>
    <message>
      <source>phần mô tả dài {n} ký tự, tối đa {most}</source>
      <translation>the description has {n} characters, at most {most} are allowed</translation>
    </message>
    <message>
      <source>Dòng {row}, tiêu chí {code}: {reason}</source>
      <translation>Line {row}, criterion {code}: {reason}</translation>
    </message>
    <message>
      <source>Phiếu này ghi sản phẩm “{product}” của “{producer}”.</source>
      <translation>This sheet names the product “{product}” of “{producer}”.</translation>
    </message>
    <message>
      <source>Người điền phiếu: {name}.</source>
      <translation>Filled in by: {name}.</translation>
    </message>
    <message>
      <source>Phiếu có khai báo loại hoặc dừng đánh giá; phần này không đưa vào tự đánh giá.</source>
      <translation>The sheet declares a rejection or a stop; that does not go into the self-assessment.</translation>
    </message>
    <message>
      <source>Chưa có kết quả chấm để so: kết quả chỉ hiện sau khi việc chấm sản phẩm này kết thúc, hoặc phiếu đã khóa.</source>
      <translation>There is no result to compare with yet: it appears once the scoring of this product has ended, or the sheet is closed.</translation>
    </message>
  </context>
  <context>
    <name>Send</name>
    <message>
      <source>Ở đây phiếu đã khóa được ký rồi xuất thành một gói tệp để gửi cơ quan tiếp nhận; nơi nhận kiểm tra được ai ký và gói có bị sửa hay không. Trước hết hãy chấm và khóa một phiếu.</source>
      <translation>Here locked sheets are signed and exported as a package for the receiving authority, which can check who signed and whether anything was changed. First score and lock a sheet.</translation>
    </message>
    <message>
      <source>Đến danh sách sản phẩm</source>
      <translation>Go to the products</translation>
    </message>
    <message>
      <source>Chấm thử sản phẩm minh họa</source>
      <translation>Practise on the illustrative product</translation>
    </message>
    <message>
      <source>Chưa có phiếu để ký</source>
      <translation>There is no sheet to sign</translation>
    </message>
    <message>
      <source>Phiếu báo vân tay chứng thư</source>
      <translation>Certificate fingerprint slip</translation>
    </message>
    <message>
      <source>Đã gửi phiếu vân tay đến máy in</source>
      <translation>Fingerprint slip sent to the printer</translation>
    </message>
    <message>
      <source>Đang ký hoặc xuất gói</source>
      <translation>Signing or exporting is under way</translation>
    </message>
    <message>
      <source>Phiếu hoặc gói đang làm sẽ được làm cho xong; các phiếu chưa đến lượt sẽ chưa được ký.</source>
      <translation>The sheet or package being worked on will be finished; sheets whose turn has not come stay unsigned.</translation>
    </message>
    <message>
      <source>Vẫn đóng</source>
      <translation>Close anyway</translation>
    </message>
    <message>
      <source>Tệp chữ ký (*.p12 *.pfx)</source>
      <translation>Signature file (*.p12 *.pfx)</translation>
    </message>
    <message>
      <source>Chọn tệp chữ ký</source>
      <translation>Choose a signature file</translation>
    </message>
    <message>
      <source>Chọn thư mục lưu gói</source>
      <translation>Choose the folder for the package</translation>
    </message>
    <message>
      <source>Tệp PDF (*.pdf)</source>
      <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
      <source>Lưu phiếu vân tay</source>
      <translation>Save the fingerprint slip</translation>
    </message>
    <message>
      <source>Xuất gói để gửi</source>
      <translation>Export a package to send</translation>
    </message>
    <message>
      <source>Lập bản sửa…</source>
      <translation>Make a correction…</translation>
    </message>
    <message>
      <source>Chưa có phiếu đã ký. Ký ở bước 2 rồi xuất thành một tệp để gửi cơ quan tiếp nhận.</source>
      <translation>There are no signed sheets yet. Sign in step 2, then export one file for the receiving authority.</translation>
    </message>
    <message>
      <source>Phiếu đã ký không bao giờ thay đổi. Muốn sửa, hãy lập bản sửa ở trang Chấm điểm: bản sửa được ký lại, bản cũ vẫn được giữ.</source>
      <translation>A signed sheet never changes. To correct it, make a new revision on the Scoring page: the revision is signed anew, and the old one is kept.</translation>
    </message>
    <message>
      <source>Dữ liệu cá nhân có trong gói – chỉ giao cho người có trách nhiệm</source>
      <translation>Personal data in the package – hand it only to those in charge</translation>
    </message>
    <message>
      <source>Chọn thư mục…</source>
      <translation>Choose a folder…</translation>
    </message>
    <message>
      <source>(chưa chọn)</source>
      <translation>(not chosen)</translation>
    </message>
    <message>
      <source>Lưu vào: {folder}</source>
      <translation>Save to: {folder}</translation>
    </message>
    <message>
      <source>Tên tệp: {name}</source>
      <translation>File name: {name}</translation>
    </message>
    <message>
      <source>Kết quả kiểm tra: {verdict}</source>
      <translation>Result of the check: {verdict}</translation>
    </message>
    <message>
      <source>Gói: {path}</source>
      <translation>Package: {path}</translation>
    </message>
    <message>
      <source>Bản để xem, cho nơi không có chương trình: {path}</source>
      <translation>Copies to read, for an office without the program: {path}</translation>
    </message>
    <message>
      <source>Mã SHA-256 của gói (ghi vào giấy gửi nếu cần)</source>
      <translation>SHA-256 of the package (for the covering letter, if wanted)</translation>
    </message>
    <message>
      <source>Mở thư mục</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <source>Nếu lưu vào USB, hãy tháo an toàn rồi mới rút.</source>
      <translation>If it was saved to a USB stick, eject it safely before removing it.</translation>
    </message>
    <message>
      <source>Nhập mật khẩu chữ ký</source>
      <translation>Enter the signature's passphrase</translation>
    </message>
    <message>
      <source>Chữ ký: {name}. Chương trình chỉ dùng mật khẩu để mở khóa ký lúc này, không lưu lại. Nếu sai, chương trình dừng và không tự thử lại.</source>
      <translation>Signature: {name}. The program uses the passphrase only to open the signing key now and does not store it. If it is wrong, the program stops and does not retry by itself.</translation>
    </message>
    <message>
      <source>Mật khẩu</source>
      <translation>Passphrase</translation>
    </message>
    <message>
      <source>Hiện mật khẩu khi gõ</source>
      <translation>Show the passphrase while typing</translation>
    </message>
    <message>
      <source>Mở chữ ký</source>
      <translation>Open the signature</translation>
    </message>
    <message>
      <source>Vân tay chứng thư: {digits}</source>
      <translation>Certificate fingerprint: {digits}</translation>
    </message>
    <message>
      <source>Sao chép</source>
      <translation>Copy</translation>
    </message>
    <message>
      <source>Chữ ký</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Chữ ký cho biết ai chấm phiếu và phiếu có bị sửa sau khi ký hay không. Nếu có chứng thư trong tệp (.p12, .pfx), hãy chọn tệp đó. Nếu chưa có, chương trình tạo cho bạn một chữ ký nội bộ.</source>
      <translation>A signature tells who scored the sheet and whether it was changed afterwards. If you have a certificate in a file (.p12, .pfx), choose that file. If not, the program makes an internal signature for you.</translation>
    </message>
    <message>
      <source>Vân tay chứng thư (báo cho nơi nhận bằng đường khác với đường gửi gói)</source>
      <translation>Certificate fingerprint (tell it to the receiver by another channel than the package)</translation>
    </message>
    <message>
      <source>In phiếu vân tay…</source>
      <translation>Print fingerprint slip…</translation>
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation>Save as PDF…</translation>
    </message>
    <message>
      <source>Tạo chữ ký nội bộ…</source>
      <translation>Make an internal signature…</translation>
    </message>
    <message>
      <source>Chọn tệp chữ ký (.p12, .pfx)…</source>
      <translation>Choose a signature file (.p12, .pfx)…</translation>
    </message>
    <message>
      <source>Khóa ký đang mở, tự đóng khi rời trang này.</source>
      <translation>The signing key is open; it closes when you leave this page.</translation>
    </message>
    <message>
      <source>Đóng ngay</source>
      <translation>Close now</translation>
    </message>
    <message>
      <source>Chữ ký nội bộ mang tên {name} (theo Cài đặt), do chương trình tạo và chỉ có giá trị khi nơi nhận đã biết vân tay của nó. Tệp chữ ký chọn từ nơi khác được chép vào thư mục dữ liệu, vẫn khóa bằng mật khẩu.</source>
      <translation>The internal signature bears the name {name} (from Settings); the program makes it, and it counts only when the receiver knows its fingerprint. A signature file chosen elsewhere is copied to the data folder, still locked with its passphrase.</translation>
    </message>
    <message>
      <source>Đổi chữ ký…</source>
      <translation>Change signature…</translation>
    </message>
    <message>
      <source>Dùng chữ ký này</source>
      <translation>Use this signature</translation>
    </message>
    <message>
      <source>Ẩn vân tay</source>
      <translation>Hide fingerprint</translation>
    </message>
    <message>
      <source>Xem vân tay</source>
      <translation>Show fingerprint</translation>
    </message>
    <message>
      <source>Ký phiếu đã khóa</source>
      <translation>Sign locked sheets</translation>
    </message>
    <message>
      <source>Không có phiếu nào chờ ký. Phiếu hiện ở đây sau khi được khóa ở trang Chấm điểm.</source>
      <translation>No sheet is waiting to be signed. Sheets appear here once they are locked on the Scoring page.</translation>
    </message>
    <message>
      <source>Bỏ chọn tất cả</source>
      <translation>Untick all</translation>
    </message>
    <message>
      <source>Chọn tất cả</source>
      <translation>Tick all</translation>
    </message>
    <message>
      <source>Chưa ký được vì chưa khóa:</source>
      <translation>Cannot be signed because not locked:</translation>
    </message>
    <message>
      <source>Dừng</source>
      <translation>Stop</translation>
    </message>
    <message>
      <source>Chưa có tên người đánh giá và cơ quan. Hãy khai báo ở trang Cài đặt trước.</source>
      <translation>There is no evaluator and office yet. Please enter them under Settings first.</translation>
    </message>
    <message>
      <source>Đang mở chữ ký…</source>
      <translation>Opening the signature…</translation>
    </message>
    <message>
      <source>Đã sẵn sàng ký bằng “{name}”. Hãy báo vân tay cho nơi nhận bằng đường khác với đường gửi gói: điện thoại, gặp trực tiếp hoặc văn bản.</source>
      <translation>Ready to sign with “{name}”. Tell the receiver the fingerprint by another channel than the package: by telephone, in person or in writing.</translation>
    </message>
    <message>
      <source>Đã lưu phiếu vân tay: {path}</source>
      <translation>Fingerprint slip saved: {path}</translation>
    </message>
    <message>
      <source>Cần chọn chữ ký</source>
      <translation>A signature has to be chosen</translation>
    </message>
    <message>
      <source>Đang mở</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Đã chọn</source>
      <translation>Chosen</translation>
    </message>
    <message>
      <source>Tệp chữ ký chưa mở lần nào</source>
      <translation>Signature file not opened yet</translation>
    </message>
    <message>
      <source>Chữ ký nội bộ</source>
      <translation>Internal signature</translation>
    </message>
    <message>
      <source>Chứng thư từ tệp</source>
      <translation>Certificate from a file</translation>
    </message>
    <message>
      <source>Vân tay {fingerprint} · hiệu lực đến {day}</source>
      <translation>Fingerprint {fingerprint} · valid until {day}</translation>
    </message>
    <message>
      <source>Chứng thư đã hết hạn ngày {last} nên không ký được. Hãy chọn hoặc tạo chữ ký khác.</source>
      <translation>The certificate expired on {last} and cannot sign. Please choose or make another signature.</translation>
    </message>
    <message>
      <source>Chứng thư chưa có hiệu lực, chỉ dùng được từ {first}. Hãy kiểm tra ngày giờ của máy.</source>
      <translation>The certificate is not valid before {first}. Please check the date and time of this computer.</translation>
    </message>
    <message>
      <source>Đang ký phiếu {n}/{total}: {title}</source>
      <translation>Signing sheet {n}/{total}: {title}</translation>
    </message>
    <message>
      <source>Đang lập gói {n} phiếu, ghi, đọc lại và kiểm tra…</source>
      <translation>Making, writing, reading back and checking the package ({n})…</translation>
    </message>
    <message>
      <source>Đã xuất gói</source>
      <translation>Package exported</translation>
    </message>
    <message>
      <source>{n} phiếu chờ ký</source>
      <translation>Waiting to be signed: {n}</translation>
    </message>
    <message>
      <source>Ký {n} phiếu</source>
      <translation>Sign sheets ({n})</translation>
    </message>
    <message>
      <source>Đã ký hết</source>
      <translation>All signed</translation>
    </message>
    <message>
      <source>Không có phiếu chờ ký</source>
      <translation>No sheets waiting to be signed</translation>
    </message>
    <message>
      <source>{n} phiếu đã ký</source>
      <translation>Signed sheets: {n}</translation>
    </message>
    <message>
      <source>Chưa có phiếu đã ký</source>
      <translation>No signed sheets yet</translation>
    </message>
    <message>
      <source>Xuất gói {n} phiếu</source>
      <translation>Export package ({n})</translation>
    </message>
    <message>
      <source>Hãy chọn chữ ký ở bước 1 trước.</source>
      <translation>Please choose a signature in step 1 first.</translation>
    </message>
    <message>
      <source>Hãy đánh dấu ít nhất một phiếu.</source>
      <translation>Please tick at least one sheet.</translation>
    </message>
    <message>
      <source>Hãy chọn thư mục để lưu gói, ví dụ USB.</source>
      <translation>Please choose a folder for the package, a USB stick for example.</translation>
    </message>
    <message>
      <source>{code} · bản {revision} · ký {when} · vân tay {fingerprint}</source>
      <translation>{code} · revision {revision} · signed {when} · fingerprint {fingerprint}</translation>
    </message>
    <message>
      <source>Đang có bản sửa chưa ký; nên ký bản sửa rồi mới gửi.</source>
      <translation>There is an unsigned correction; sign it before sending.</translation>
    </message>
    <message>
      <source>Gói đang chọn có cả phiếu thật và phiếu minh họa. Hãy bỏ chọn phiếu minh họa trước khi gửi.</source>
      <translation>The ticked package mixes real and illustrative sheets. Please untick the illustrative ones before sending.</translation>
    </message>
    <message>
      <source>Gói đã ghi xong và nguyên vẹn, nhưng chưa ghi được vào nhật ký: {why}</source>
      <translation>The package is written and intact, but could not be noted in the journal: {why}</translation>
    </message>
    <message>
      <source>Đã xuất {n} phiếu, đã đọc lại và kiểm tra</source>
      <translation>Exported, read back and checked: {n}</translation>
    </message>
    <message>
      <source>… và {n} sản phẩm khác chưa khóa phiếu</source>
      <translation>… and {n} other products whose sheet is not closed</translation>
    </message>
    <message>
      <source>Còn {n} phiếu nữa chờ ký; ký các phiếu này xong sẽ hiện tiếp.</source>
      <translation>{n} more sheets wait to be signed; they appear when these are signed.</translation>
    </message>
    <message>
      <source>Còn {n} phiếu đã ký không hiện ở đây; xuất thành nhiều gói.</source>
      <translation>{n} more signed sheets are not listed here; export them in several packages.</translation>
    </message>
    <message>
      <source>{code} · khóa {when}</source>
      <translation>{code} · locked {when}</translation>
    </message>
    <message>
      <source>{code} · bản sửa {revision} · khóa {when}</source>
      <translation>{code} · correction {revision} · locked {when}</translation>
    </message>
    <message>
      <source>Chưa chấm</source>
      <translation>Not scored</translation>
    </message>
    <message>
      <source>Đến chấm điểm</source>
      <translation>Go to scoring</translation>
    </message>
    <message>
      <source>Đang chấm {done}/{every} tiêu chí</source>
      <translation>Scored {done}/{every} criteria</translation>
    </message>
    <message>
      <source>Đã chấm đủ {every} tiêu chí, chưa khóa</source>
      <translation>All {every} criteria scored, not locked</translation>
    </message>
    <message>
      <source>Đến khóa phiếu</source>
      <translation>Go to locking</translation>
    </message>
    <message>
      <source>Chữ ký mang tên “{signer}”, còn phiếu ghi người đánh giá là {names}. Mỗi người tự ký phiếu của mình; hãy xem lại trước khi ký.</source>
      <translation>The signature bears the name “{signer}”, but the sheets name {names} as evaluator. Everyone signs their own sheets; please check before signing.</translation>
    </message>
    <message>
      <source>Đã ký và lưu {signed}/{total} phiếu, dừng ở “{title}”: {why}</source>
      <translation>{signed}/{total} sheets signed and saved, stopped at “{title}”: {why}</translation>
    </message>
    <message>
      <source>Đã dừng theo yêu cầu: đã ký và lưu {signed}/{total} phiếu, các phiếu còn lại chưa ký.</source>
      <translation>Stopped as you asked: {signed}/{total} sheets signed and saved, the others are not signed.</translation>
    </message>
    <message>
      <source>Đã ký và lưu {signed} phiếu. Tiếp theo: xuất gói ở bước 3.</source>
      <translation>Signed and saved: {signed}. Next: export a package in step 3.</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Bản sao lưu OCOP (*.db)</source>
      <translation>OCOP backup (*.db)</translation>
    </message>
    <message>
      <source>Chọn bản sao lưu</source>
      <translation>Choose a backup</translation>
    </message>
    <message>
      <source>Phục hồi từ bản sao lưu?</source>
      <translation>Restore from a backup?</translation>
    </message>
    <message>
      <source>Phục hồi</source>
      <translation>Restore</translation>
    </message>
    <message>
      <source>Lưu thay đổi</source>
      <translation>Save changes</translation>
    </message>
    <message>
      <source>Sao lưu</source>
      <translation>Backup</translation>
    </message>
    <message>
      <source>Màn hình</source>
      <translation>Screen</translation>
    </message>
    <message>
      <source>Nơi lưu dữ liệu</source>
      <translation>Where the data are kept</translation>
    </message>
    <message>
      <source>Đơn vị và người đánh giá</source>
      <translation>Office and evaluator</translation>
    </message>
    <message>
      <source>Thay đổi chỉ tác động đến phiếu chưa khóa; phiếu đã khóa và đã ký giữ nguyên.</source>
      <translation>Changes only affect sheets that are not locked; locked and signed sheets stay as they are.</translation>
    </message>
    <message>
      <source>Ngày nghỉ và ngày làm bù</source>
      <translation>Holidays and exchanged working days</translation>
    </message>
    <message>
      <source>Một tệp chứa toàn bộ sản phẩm, phiếu chấm và bản đã ký. Nên sao lưu ra USB sau mỗi buổi làm việc. Tệp chữ ký và danh sách tin cậy không nằm trong đó: hãy chép riêng thư mục identities và trust.</source>
      <translation>One file with all products, score sheets and signed copies. Back up to a USB stick after every working session. Signature files and the trust list are not in it: copy the folders identities and trust by themselves.</translation>
    </message>
    <message>
      <source>Sao lưu ngay…</source>
      <translation>Back up now…</translation>
    </message>
    <message>
      <source>Phục hồi từ bản sao lưu…</source>
      <translation>Restore from a backup…</translation>
    </message>
    <message>
      <source>Ngôn ngữ (Language)</source>
      <translation>Language (Ngôn ngữ)</translation>
    </message>
    <message>
      <source>Màu</source>
      <translation>Colours</translation>
    </message>
    <message>
      <source>Cỡ chữ</source>
      <translation>Text size</translation>
    </message>
    <message>
      <source>Phiếu và các tệp gửi đi luôn bằng tiếng Việt.</source>
      <translation>Sheets and files that are sent are always in Vietnamese.</translation>
    </message>
    <message>
      <source>Mở thư mục</source>
      <translation>Open folder</translation>
    </message>
    <message>
      <source>Theo máy tính</source>
      <translation>As the computer</translation>
    </message>
    <message>
      <source>Sáng</source>
      <translation>Light</translation>
    </message>
    <message>
      <source>Tối</source>
      <translation>Dark</translation>
    </message>
    <message>
      <source>Thường</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Lớn</source>
      <translation>Large</translation>
    </message>
    <message>
      <source>Rất lớn</source>
      <translation>Very large</translation>
    </message>
    <message>
      <source>Chưa lưu thay đổi</source>
      <translation>Changes not saved</translation>
    </message>
    <message>
      <source>Thông tin về đơn vị và người đánh giá đã sửa nhưng chưa lưu.</source>
      <translation>Office and evaluator have been changed but not saved.</translation>
    </message>
    <message>
      <source>Bỏ thay đổi</source>
      <translation>Discard changes</translation>
    </message>
    <message>
      <source>Đã lưu thông tin đơn vị và người đánh giá</source>
      <translation>Office and evaluator saved</translation>
    </message>
    <message>
      <source>Lưu bản sao lưu vào đâu?</source>
      <translation>Where should the backup be saved?</translation>
    </message>
    <message>
      <source>Đang sao lưu và kiểm tra lại…</source>
      <translation>Backing up and checking…</translation>
    </message>
    <message>
      <source>Đã sao lưu và đọc lại để kiểm tra: {file}</source>
      <translation>Backed up, read back and checked: {file}</translation>
    </message>
    <message>
      <source>Chưa sao lưu được.</source>
      <translation>Not backed up.</translation>
    </message>
    <message>
      <source>Toàn bộ dữ liệu đang có trên máy này ({n} sản phẩm cùng phiếu chấm, thiết lập và các bản đã ký) sẽ được thay bằng bản sao lưu “{file}”.

Dữ liệu bị thay không mất: chương trình giữ một bản trong thư mục {folder}.</source>
      <translation>All data now on this computer (products: {n}, with their score sheets, the set-up and the signed copies) will be replaced by the backup “{file}”.

What is replaced is not lost: the program keeps a copy in the folder {folder}.</translation>
    </message>
    <message>
      <source>Dữ liệu của bản sao lưu đang được dùng.</source>
      <translation>The data of the backup are now in use.</translation>
    </message>
    <message>
      <source>Dữ liệu trước đó được giữ tại:
{file}</source>
      <translation>The data before that are kept in:
{file}</translation>
    </message>
    <message>
      <source>Đã phục hồi</source>
      <translation>Restored</translation>
    </message>
  </context>
  <context>
    <name>Setup</name>
    <message>
      <source>Ai đánh giá, và gửi cho ai?</source>
      <translation>Who assesses, and for whom?</translation>
    </message>
    <message>
      <source>Chương trình hỏi một lần. Các thông tin này được in trên phiếu và tạo nên mã sản phẩm; mọi dữ liệu nằm trên máy này, chương trình không dùng mạng.</source>
      <translation>You are asked once. This is printed on the sheets and makes up the product codes; all data stay on this computer, and the program uses no network.</translation>
    </message>
    <message>
      <source>Lưu và bắt đầu</source>
      <translation>Save and begin</translation>
    </message>
    <message>
      <source>Đã có bản sao lưu? Phục hồi…</source>
      <translation>Have a backup? Restore…</translation>
    </message>
    <message>
      <source>Máy này sẽ dùng dữ liệu của bản sao lưu “{file}”, cùng thiết lập trong đó. Những gì đang có được giữ trong thư mục {folder}.</source>
      <translation>This machine will use the data of the backup “{file}”, with the set-up in it. What is here now is kept in the folder {folder}.</translation>
    </message>
    <message>
      <source>Cấp của cơ quan tiếp nhận</source>
      <translation>Level of the receiving authority</translation>
    </message>
    <message>
      <source>Gõ vài chữ của tên, không cần dấu, rồi chọn trong danh sách.</source>
      <translation>Type a few letters of the name, marks are not needed, then choose in the list.</translation>
    </message>
    <message>
      <source>Tỉnh, thành phố</source>
      <translation>Province or city</translation>
    </message>
    <message>
      <source>Xã, phường, đặc khu</source>
      <translation>Commune, ward, special zone</translation>
    </message>
    <message>
      <source>Đơn vị đánh giá</source>
      <translation>Assessing office</translation>
    </message>
    <message>
      <source>Cơ quan tiếp nhận kết quả</source>
      <translation>Authority that receives the result</translation>
    </message>
    <message>
      <source>Người đánh giá</source>
      <translation>Evaluator</translation>
    </message>
    <message>
      <source>Chọn tỉnh trước</source>
      <translation>Choose the province first</translation>
    </message>
    <message>
      <source>Tên cơ quan, in trên phiếu</source>
      <translation>Name of the office, as printed on the sheet</translation>
    </message>
    <message>
      <source>Chương trình ghi sẵn theo danh mục; sửa được nếu cơ quan dùng tên khác.</source>
      <translation>Filled in from the official list; change it if the office uses another name.</translation>
    </message>
    <message>
      <source>Tên cơ quan tiếp nhận</source>
      <translation>Name of the receiving authority</translation>
    </message>
    <message>
      <source>Họ và tên, như sẽ ký trên phiếu</source>
      <translation>Full name, as signed on the sheet</translation>
    </message>
    <message>
      <source>Chức vụ (không bắt buộc)</source>
      <translation>Position (optional)</translation>
    </message>
    <message>
      <source>Dài quá {most} ký tự. Hãy rút ngắn.</source>
      <translation>Longer than {most} characters. Please shorten it.</translation>
    </message>
    <message>
      <source>Hãy chọn tỉnh hoặc thành phố trong danh sách.</source>
      <translation>Please choose a province or city in the list.</translation>
    </message>
    <message>
      <source>Hãy chọn xã, phường hoặc đặc khu trong danh sách.</source>
      <translation>Please choose a commune, ward or special zone in the list.</translation>
    </message>
    <message>
      <source>Hãy ghi tên cơ quan.</source>
      <translation>Please enter the name of the office.</translation>
    </message>
    <message>
      <source>Hãy ghi tên cơ quan tiếp nhận.</source>
      <translation>Please enter the name of the receiving authority.</translation>
    </message>
    <message>
      <source>Hãy ghi họ và tên người đánh giá.</source>
      <translation>Please enter the evaluator's full name.</translation>
    </message>
  </context>
  <context>
    <name>Shell</name>
    <message>
      <source>Tổng quan</source>
      <translation>Overview</translation>
    </message>
    <message>
      <source>Hồ sơ</source>
      <translation>Dossiers</translation>
    </message>
    <message>
      <source>Hội đồng</source>
      <translation>Council</translation>
    </message>
    <message>
      <source>Chấm điểm</source>
      <translation>Scoring</translation>
    </message>
    <message>
      <source>Kết quả</source>
      <translation>Result</translation>
    </message>
    <message>
      <source>In ấn</source>
      <translation>Print</translation>
    </message>
    <message>
      <source>Cài đặt</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Sản phẩm</source>
      <translation>Products</translation>
    </message>
    <message>
      <source>Chủ thể</source>
      <translation>Producers</translation>
    </message>
    <message>
      <source>Nhập danh sách</source>
      <translation>Import a list</translation>
    </message>
    <message>
      <source>Thời hạn</source>
      <translation>Terms</translation>
    </message>
    <message>
      <source>Tự đánh giá</source>
      <translation>Self-assessment</translation>
    </message>
    <message>
      <source>Báo cáo của xã</source>
      <translation>Commune's report</translation>
    </message>
    <message>
      <source>Đợt đánh giá</source>
      <translation>Rounds</translation>
    </message>
    <message>
      <source>Thành viên</source>
      <translation>Members</translation>
    </message>
    <message>
      <source>Phân công</source>
      <translation>Assignment</translation>
    </message>
    <message>
      <source>Phiếu giấy</source>
      <translation>Paper sheets</translation>
    </message>
    <message>
      <source>Phiên họp</source>
      <translation>Meeting</translation>
    </message>
    <message>
      <source>Chọn sản phẩm</source>
      <translation>Choose a product</translation>
    </message>
    <message>
      <source>Phiếu chấm</source>
      <translation>Score sheet</translation>
    </message>
    <message>
      <source>Phiếu</source>
      <translation>Sheet</translation>
    </message>
    <message>
      <source>Cả đợt</source>
      <translation>Whole round</translation>
    </message>
    <message>
      <source>In phiếu</source>
      <translation>Print a sheet</translation>
    </message>
    <message>
      <source>Văn bản</source>
      <translation>Papers</translation>
    </message>
    <message>
      <source>Ký và gửi</source>
      <translation>Sign, send</translation>
    </message>
    <message>
      <source>Kiểm tra</source>
      <translation>Verify</translation>
    </message>
    <message>
      <source>Đang mở dữ liệu…</source>
      <translation>Opening the data…</translation>
    </message>
    <message>
      <source>F1: trợ giúp · Alt+1…7: chuyển mục · Ctrl+PgUp/PgDn: trang bên cạnh</source>
      <translation>F1: help · Alt+1…7: entries · Ctrl+PgUp/PgDn: next page</translation>
    </message>
    <message>
      <source>Chào mừng</source>
      <translation>Welcome</translation>
    </message>
    <message>
      <source>Trợ giúp của trang này (F1)</source>
      <translation>Help for this page (F1)</translation>
    </message>
    <message>
      <source>Trợ giúp</source>
      <translation>Help</translation>
    </message>
  </context>
  <context>
    <name>SignIn</name>
    <message>
      <source>Đã đổi mã PIN</source>
      <translation>The PIN has been changed</translation>
    </message>
    <message>
      <source>Đăng nhập</source>
      <translation>Sign in</translation>
    </message>
    <message>
      <source>Đợt</source>
      <translation>Round</translation>
    </message>
    <message>
      <source>Tìm tên mình, không cần gõ dấu</source>
      <translation>Find your name, with or without marks</translation>
    </message>
    <message>
      <source>Thành viên</source>
      <translation>Members</translation>
    </message>
    <message>
      <source>Đổi mã PIN…</source>
      <translation>Change PIN…</translation>
    </message>
    <message>
      <source>Quay lại</source>
      <translation>Go back</translation>
    </message>
    <message>
      <source>Mã PIN</source>
      <translation>PIN</translation>
    </message>
    <message>
      <source>Mã PIN mới</source>
      <translation>New PIN</translation>
    </message>
    <message>
      <source>Nhập lại mã mới</source>
      <translation>New PIN again</translation>
    </message>
    <message>
      <source>Họ và tên</source>
      <translation>Full name</translation>
    </message>
    <message>
      <source>Vai trò</source>
      <translation>Role</translation>
    </message>
    <message>
      <source>Chưa có đợt nào đang mở. Hãy lập đợt ở trang Đợt đánh giá trước.</source>
      <translation>No round is going on. Please set one up on the page of rounds first.</translation>
    </message>
    <message>
      <source>Đợt này chưa có thành viên. Hãy lập Hội đồng ở trang Thành viên trước.</source>
      <translation>This round has no members yet. Please set up the council on the page of members first.</translation>
    </message>
    <message>
      <source>Chờ {time} nữa rồi nhập lại.</source>
      <translation>Wait {time} before you try again.</translation>
    </message>
    <message>
      <source>Hãy nhập mã PIN.</source>
      <translation>Please enter the PIN.</translation>
    </message>
    <message>
      <source>Hai lần nhập chưa giống nhau.</source>
      <translation>The two entries are not the same.</translation>
    </message>
    <message>
      <source>Mã PIN gồm từ 4 đến 12 chữ số.</source>
      <translation>A PIN has 4 to 12 digits.</translation>
    </message>
    <message>
      <source>Mã PIN không đúng. Nếu quên, hãy nhờ thư ký đặt lại.</source>
      <translation>The PIN is wrong. If you have forgotten it, ask the secretary to reset it.</translation>
    </message>
    <message>
      <source>Chưa đến lúc nhập lại. Nếu quên mã PIN, hãy nhờ thư ký đặt lại.</source>
      <translation>It is too early to try again. If you have forgotten the PIN, ask the secretary to reset it.</translation>
    </message>
    <message>
      <source>Nhập mã PIN của mình.</source>
      <translation>Enter your PIN.</translation>
    </message>
    <message>
      <source>Lần đầu: hãy tự đặt mã PIN, từ 4 đến 12 chữ số, và ghi nhớ.</source>
      <translation>The first time: choose a PIN of 4 to 12 digits and remember it.</translation>
    </message>
    <message>
      <source>Nhập mã PIN đang dùng, rồi mã mới hai lần.</source>
      <translation>Enter the PIN in use, then the new one twice.</translation>
    </message>
    <message>
      <source>Đặt mã PIN và đăng nhập</source>
      <translation>Choose PIN and sign in</translation>
    </message>
    <message>
      <source>Đổi mã PIN và đăng nhập</source>
      <translation>Change PIN and sign in</translation>
    </message>
    <message>
      <source>Mã PIN chỉ để mỗi người chấm phiếu của mình trên cùng một máy; không thay cho chữ ký.</source>
      <translation>The PIN only keeps everybody to their own sheets on a shared computer; it does not stand in for a signature.</translation>
    </message>
  </context>
  <context>
    <name>Table</name>
    <message>
      <source>Tìm trong bảng, không cần gõ dấu</source>
      <translation>Search the table, marks may be left out</translation>
    </message>
    <message>
      <source>Lọc…</source>
      <translation>Filter…</translation>
    </message>
    <message>
      <source>Lọc: {column}</source>
      <translation>Filter: {column}</translation>
    </message>
    <message>
      <source>Xuất bảng…</source>
      <translation>Export table…</translation>
    </message>
    <message>
      <source>{column}: tất cả</source>
      <translation>{column}: all</translation>
    </message>
    <message>
      <source>{n}/{all} dòng</source>
      <translation>{n}/{all} rows</translation>
    </message>
    <message>
      <source>{n} dòng</source>
      <translation>{n} rows</translation>
    </message>
    <message>
      <source>Không có dòng nào khớp. Hãy xóa chữ trong ô tìm hoặc bỏ lọc.</source>
      <translation>No row fits. Clear the search field or the filters.</translation>
    </message>
    <message>
      <source>Ghi chú</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Lưu bảng vào đâu?</source>
      <translation>Where to save the table?</translation>
    </message>
    <message>
      <source>Đã xuất {n} dòng vào “{file}”</source>
      <translation>{n} rows exported to “{file}”</translation>
    </message>
  </context>
  <context>
    <name>Trouble</name>
    <message>
      <source>Chưa mở được dữ liệu</source>
      <translation>The data could not be opened</translation>
    </message>
    <message>
      <source>Chương trình chưa sửa gì trong dữ liệu đang có.</source>
      <translation>The program has changed nothing in the present data.</translation>
    </message>
    <message>
      <source>Thư mục dữ liệu: {folder}</source>
      <translation>Data folder: {folder}</translation>
    </message>
    <message>
      <source>Thử lại</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Mở thư mục dữ liệu</source>
      <translation>Open the data folder</translation>
    </message>
    <message>
      <source>Chi tiết…</source>
      <translation>Details…</translation>
    </message>
    <message>
      <source>Tệp dữ liệu chưa mở được sẽ được thay bằng bản sao lưu “{file}”. Tệp bị thay vẫn được giữ trong thư mục {folder}.</source>
      <translation>The data file that could not be opened will be replaced by the backup “{file}”. The replaced file is kept in the folder {folder}.</translation>
    </message>
  </context>
  <context>
    <name>Verdicts</name>
    <message>
      <source>Không dùng tệp này; hãy xin lại bản gốc từ nơi gửi.</source>
      <translation>Do not use this file; ask the sender for the original again.</translation>
    </message>
    <message>
      <source>Nguyên vẹn</source>
      <translation>Intact</translation>
    </message>
    <message>
      <source>Nội dung đúng như khi ký, người ký có trong danh sách tin cậy.</source>
      <translation>The content is as it was signed, and the signer is on the trusted list.</translation>
    </message>
    <message>
      <source>Nguyên vẹn, chưa biết người ký</source>
      <translation>Intact, signer not known yet</translation>
    </message>
    <message>
      <source>Nội dung đúng như khi ký. Hãy hỏi người ký để đối chiếu vân tay chứng thư rồi thêm vào danh sách tin cậy.</source>
      <translation>The content is as it was signed. Ask the signer to compare the certificate's fingerprint, then add them to the trusted list.</translation>
    </message>
    <message>
      <source>Chứng thư không dùng được</source>
      <translation>Certificate cannot be used</translation>
    </message>
    <message>
      <source>Nội dung đúng như khi ký, nhưng chứng thư đã hết hạn, chưa có hiệu lực hoặc không dành cho việc ký. Hãy yêu cầu ký lại bằng chứng thư khác.</source>
      <translation>The content is as it was signed, but the certificate has expired, is not valid yet or is not meant for signing. Ask for it to be signed again with another certificate.</translation>
    </message>
    <message>
      <source>Đã bị sửa hoặc không đúng khuôn dạng</source>
      <translation>Altered or not in the right format</translation>
    </message>
    <message>
      <source>Chưa ký</source>
      <translation>Not signed</translation>
    </message>
    <message>
      <source>Tệp không có chữ ký nên không biết ai lập. Hãy yêu cầu nơi gửi ký.</source>
      <translation>The file has no signature, so nobody knows who made it. Ask the sender to sign it.</translation>
    </message>
    <message>
      <source>Không đọc được</source>
      <translation>Cannot be read</translation>
    </message>
    <message>
      <source>Hãy kiểm tra lại tệp hoặc xin lại từ nơi gửi.</source>
      <translation>Please check the file or ask the sender for it again.</translation>
    </message>
  </context>
  <context>
    <name>Verify</name>
    <message>
      <source>Chọn tệp khác…</source>
      <translation>Choose other files…</translation>
    </message>
    <message>
      <source>Ctrl+O, hoặc kéo tệp vào bất cứ chỗ nào trên trang này</source>
      <translation>Ctrl+O, or drag files anywhere onto this page</translation>
    </message>
    <message>
      <source>Lưu kết quả…</source>
      <translation>Save the results…</translation>
    </message>
    <message>
      <source>Xóa danh sách</source>
      <translation>Clear the list</translation>
    </message>
    <message>
      <source>Ở đây kiểm tra gói hoặc phiếu nhận được: nội dung có đúng như khi ký không, ai đã ký, và điểm tính lại có khớp không. Không cần mạng, không thay đổi tệp. Kéo tệp vào khung ở trên hoặc bấm “Chọn tệp…”.</source>
      <translation>Here you check packages and sheets you received: is the content as it was signed, who signed, and do the recomputed points agree. No network is needed, and no file is changed. Drag files into the frame above or press “Choose files…”.</translation>
    </message>
    <message>
      <source>Chưa có tệp nào</source>
      <translation>No files yet</translation>
    </message>
    <message>
      <source>Gói và phiếu đã ký (*.asice *.pdf);;Mọi tệp (*)</source>
      <translation>Packages and signed sheets (*.asice *.pdf);;All files (*)</translation>
    </message>
    <message>
      <source>Chọn tệp để kiểm tra</source>
      <translation>Choose files to verify</translation>
    </message>
    <message>
      <source>Danh sách tin cậy ({n})</source>
      <translation>Trusted list ({n})</translation>
    </message>
    <message>
      <source>Văn bản (*.txt);;JSON (*.json)</source>
      <translation>Text (*.txt);;JSON (*.json)</translation>
    </message>
    <message>
      <source>Lưu kết quả kiểm tra</source>
      <translation>Save the results</translation>
    </message>
    <message>
      <source>Chứng thư (*.pem *.crt *.cer)</source>
      <translation>Certificates (*.pem *.crt *.cer)</translation>
    </message>
    <message>
      <source>Chọn tệp chứng thư</source>
      <translation>Choose a certificate file</translation>
    </message>
    <message>
      <source>Kéo gói .asice hoặc phiếu PDF đã ký vào đây, bao nhiêu tệp cũng được</source>
      <translation>Drag .asice packages or signed PDF sheets here, as many as you like</translation>
    </message>
    <message>
      <source>Chọn tệp…</source>
      <translation>Choose files…</translation>
    </message>
    <message>
      <source>Các tệp đã kiểm tra</source>
      <translation>Files verified</translation>
    </message>
    <message>
      <source>Người ký</source>
      <translation>Signer</translation>
    </message>
    <message>
      <source>Vân tay chứng thư</source>
      <translation>Certificate fingerprint</translation>
    </message>
    <message>
      <source>Thêm người ký vào danh sách tin cậy…</source>
      <translation>Add the signer to the trusted list…</translation>
    </message>
    <message>
      <source>Tệp: {name}</source>
      <translation>File: {name}</translation>
    </message>
    <message>
      <source>Phiếu trong tệp (điểm và sao được tính lại)</source>
      <translation>Sheets in the file (points and stars are recomputed)</translation>
    </message>
    <message>
      <source>Danh sách tin cậy</source>
      <translation>Trusted list</translation>
    </message>
    <message>
      <source>Quay lại kiểm tra</source>
      <translation>Back to verifying</translation>
    </message>
    <message>
      <source>Chứng thư của những người ký mà đơn vị đã đối chiếu vân tay. Tệp do họ ký hiện là “Nguyên vẹn”.</source>
      <translation>Certificates of signers whose fingerprint this office has compared. Files they sign are shown as “Intact”.</translation>
    </message>
    <message>
      <source>Thêm từ tệp chứng thư (.pem)…</source>
      <translation>Add from a certificate file (.pem)…</translation>
    </message>
    <message>
      <source>Chưa có ai. Thêm người ký khi kiểm tra tệp của họ, sau khi đã so vân tay.</source>
      <translation>Nobody yet. Add a signer when you verify a file of theirs, after comparing the fingerprint.</translation>
    </message>
    <message>
      <source>chữ ký của máy này</source>
      <translation>this computer's signature</translation>
    </message>
    <message>
      <source>Bỏ khỏi danh sách…</source>
      <translation>Remove from the list…</translation>
    </message>
    <message>
      <source>Trong thư mục không có gói .asice hoặc phiếu PDF nào.</source>
      <translation>There are no .asice packages or PDF sheets in the folder.</translation>
    </message>
    <message>
      <source>Đang kiểm tra {n}/{total}: {name}</source>
      <translation>Verifying {n}/{total}: {name}</translation>
    </message>
    <message>
      <source>Đã dừng theo yêu cầu: còn {n} tệp chưa kiểm tra.</source>
      <translation>Stopped as you asked; files not verified: {n}.</translation>
    </message>
    <message>
      <source>Đã lưu kết quả kiểm tra {n} tệp: {path}</source>
      <translation>Results saved (files: {n}): {path}</translation>
    </message>
    <message>
      <source>Gói và phiếu do chứng thư này ký sẽ hiện là “chưa biết người ký”. Tệp chứng thư không bị xóa mà được chuyển vào thư mục “removed” trong danh sách tin cậy.</source>
      <translation>Packages and sheets signed by this certificate will be shown as “signer not known yet”. The certificate file is not deleted but moved to the folder “removed” in the trusted list.</translation>
    </message>
    <message>
      <source>Bỏ “{name}” khỏi danh sách tin cậy?</source>
      <translation>Remove “{name}” from the trusted list?</translation>
    </message>
    <message>
      <source>Bỏ khỏi danh sách</source>
      <translation>Remove</translation>
    </message>
    <message>
      <source>Đã bỏ “{name}” khỏi danh sách tin cậy.</source>
      <translation>“{name}” removed from the trusted list.</translation>
    </message>
    <message>
      <source>Thêm “{name}” vào danh sách tin cậy?</source>
      <translation>Add “{name}” to the trusted list?</translation>
    </message>
    <message>
      <source>Tên trong chứng thư do người lập tự ghi, nên chỉ vân tay mới cho biết đó là ai. Hãy gọi điện hoặc gặp người ký, hoặc xem phiếu vân tay họ đã gửi, và so từng nhóm bốn ký tự dưới đây.</source>
      <translation>Whoever made the certificate chose the name in it, so only the fingerprint tells who it is. Call or meet the signer, or take the fingerprint slip they sent, and compare each group of four characters below.</translation>
    </message>
    <message>
      <source>Tôi đã so từng nhóm vân tay với người ký bằng đường khác (điện thoại, gặp trực tiếp, văn bản), không phải từ chính tệp này.</source>
      <translation>I have compared every group of the fingerprint with the signer by another channel (telephone, in person, in writing), not from this file itself.</translation>
    </message>
    <message>
      <source>Thêm vào danh sách</source>
      <translation>Add to the list</translation>
    </message>
    <message>
      <source>Đã thêm “{name}” vào danh sách tin cậy.</source>
      <translation>“{name}” added to the trusted list.</translation>
    </message>
    <message>
      <source>Không đọc được và không dùng: {names}.</source>
      <translation>Could not be read and is not used: {names}.</translation>
    </message>
    <message>
      <source>Gói do {office} lập lúc {when}, gửi {receiver}.</source>
      <translation>Package made by {office} at {when}, for {receiver}.</translation>
    </message>
    <message>
      <source>Phiếu “{product}” của {evaluator}</source>
      <translation>Sheet “{product}” by {evaluator}</translation>
    </message>
    <message>
      <source>Chữ ký của gói</source>
      <translation>The package's signature</translation>
    </message>
    <message>
      <source>Chứng thư kèm theo</source>
      <translation>Enclosed certificate</translation>
    </message>
    <message>
      <source>Bảng kê của gói</source>
      <translation>The package's manifest</translation>
    </message>
    <message>
      <source>Một tệp khác trong gói</source>
      <translation>Another file in the package</translation>
    </message>
    <message>
      <source>(không rõ tên)</source>
      <translation>(name unknown)</translation>
    </message>
    <message>
      <source>Có trong danh sách tin cậy</source>
      <translation>On the trusted list</translation>
    </message>
    <message>
      <source>Chưa có trong danh sách tin cậy</source>
      <translation>Not on the trusted list yet</translation>
    </message>
    <message>
      <source>Giờ do máy ký ghi: không có</source>
      <translation>Time given by the signing computer: none</translation>
    </message>
    <message>
      <source>Giờ do máy ký ghi: {time}</source>
      <translation>Time given by the signing computer: {time}</translation>
    </message>
    <message>
      <source>Giờ do máy ký ghi: từ {first} đến {last}</source>
      <translation>Time given by the signing computer: from {first} to {last}</translation>
    </message>
    <message>
      <source>Ký tệp này</source>
      <translation>Signs this file</translation>
    </message>
    <message>
      <source>Ký {n} phiếu trong gói</source>
      <translation>Signs sheets in the package: {n}</translation>
    </message>
    <message>
      <source>Ký gói</source>
      <translation>Signs the package</translation>
    </message>
    <message>
      <source>Ký gói và {n} phiếu</source>
      <translation>Signs the package and its sheets ({n})</translation>
    </message>
    <message>
      <source>{code} · bộ {set} · {evaluator}</source>
      <translation>{code} · set {set} · {evaluator}</translation>
    </message>
    <message>
      <source>{code} · bộ {set} · {evaluator} · bản sửa {revision}</source>
      <translation>{code} · set {set} · {evaluator} · correction {revision}</translation>
    </message>
    <message>
      <source>Không tính lại được điểm</source>
      <translation>Points could not be recomputed</translation>
    </message>
  </context>
  <context>
    <name>WayUp</name>
    <message>
      <source>Quay lại</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Lưu PDF…</source>
      <translation>Save PDF…</translation>
    </message>
    <message>
      <source>In…</source>
      <translation>Print…</translation>
    </message>
    <message>
      <source>Lưu bản gợi ý thành tệp PDF</source>
      <translation>Save the advice as a PDF file</translation>
    </message>
    <message>
      <source>Tệp PDF (*.pdf)</source>
      <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
      <source>Hạng sao muốn đạt</source>
      <translation>Star to aim at</translation>
    </message>
    <message>
      <source>Xem và in bản gợi ý</source>
      <translation>Look at the advice and print it</translation>
    </message>
    <message>
      <source>Muốn lên hạng</source>
      <translation>Aim at</translation>
    </message>
    <message>
      <source>Chưa tính được cách lên sao</source>
      <translation>The way up could not be computed</translation>
    </message>
    <message>
      <source>Thường giữ nguyên; đánh dấu nếu chủ thể thật sự có thể thay đổi điều này.</source>
      <translation>Usually stays as it is; tick it if the producer can really change it.</translation>
    </message>
    <message>
      <source>Minh chứng</source>
      <translation>Evidence</translation>
    </message>
    <message>
      <source>Đã gửi bản gợi ý đến máy in</source>
      <translation>The advice was sent to the printer</translation>
    </message>
    <message>
      <source>Đã lưu vào “{file}”</source>
      <translation>Saved to “{file}”</translation>
    </message>
    <message>
      <source>Đang tính cách lên sao…</source>
      <translation>Computing the way up…</translation>
    </message>
    <message>
      <source>Chưa có cách lên {stars}</source>
      <translation>No way to {stars} yet</translation>
    </message>
    <message>
      <source>Đã đủ cho {stars}</source>
      <translation>Enough for {stars} already</translation>
    </message>
    <message>
      <source>Để lên {stars}: nâng {n} tiêu chí</source>
      <translation>For {stars}: raise {n} criteria</translation>
    </message>
    <message>
      <source>Tổng điểm từ {before} lên {after} (cần từ {least} trở lên).</source>
      <translation>The total rises from {before} to {after} (needs {least} or more).</translation>
    </message>
    <message>
      <source>Điểm trung bình từ {before} lên {after} (cần từ {least} trở lên).</source>
      <translation>The mean rises from {before} to {after} (needs {least} or more).</translation>
    </message>
    <message>
      <source>thêm {points} điểm</source>
      <translation>adds {points} points</translation>
    </message>
    <message>
      <source>đạt mức tối thiểu của {stars}</source>
      <translation>meets the minimum for {stars}</translation>
    </message>
    <message>
      <source>Cần đạt ({points}): {law}</source>
      <translation>To reach ({points}): {law}</translation>
    </message>
    <message>
      <source>Hiện nay ({points}): {law}</source>
      <translation>Now ({points}): {law}</translation>
    </message>
    <message>
      <source>Hiện nay (từ {low} đến {high} điểm tùy phiếu), thấp nhất: {law}</source>
      <translation>Now (from {low} to {high} points, by sheet), lowest: {law}</translation>
    </message>
    <message>
      <source>Cho thay đổi {code} {title}</source>
      <translation>May change: {code} {title}</translation>
    </message>
  </context>
  <context>
    <name>Words</name>
    <message>
      <source>{stars} sao</source>
      <translation>{stars}★</translation>
    </message>
    <message>
      <source>{n} điểm</source>
      <translation>{n} pt</translation>
    </message>
    <message>
      <source>Cấp xã</source>
      <translation>Commune</translation>
    </message>
    <message>
      <source>Cấp huyện</source>
      <translation>District</translation>
    </message>
    <message>
      <source>Cấp tỉnh</source>
      <translation>Province</translation>
    </message>
    <message>
      <source>Cấp trung ương</source>
      <translation>Central level</translation>
    </message>
    <message>
      <source>Khác</source>
      <translation>Other</translation>
    </message>
  </context>
</TS>
