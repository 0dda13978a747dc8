<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="vi_VN">
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
      <source>chuyển trang</source>
      <translation>go to another page</translation>
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
      <source>Sản phẩm</source>
      <translation>Products</translation>
    </message>
    <message>
      <source>Danh sách sản phẩm của xã. Mỗi sản phẩm có một phiếu chấm theo đúng bộ của pháp luật.</source>
      <translation>The commune's products. Each product has one score sheet, exactly as the law's set prescribes.</translation>
    </message>
    <message>
      <source>Bấm “Thêm sản phẩm”, ghi các ô như ở đầu phiếu, rồi chọn bộ sản phẩm theo cây phân loại.</source>
      <translation>Press “Add product”, fill in the fields at the head of the sheet, then pick the product set in the classification tree.</translation>
    </message>
    <message>
      <source>Tìm bằng tên sản phẩm hoặc chủ thể; không cần gõ dấu: “ruou gao” tìm thấy “Rượu gạo”.</source>
      <translation>Search by product or producer; marks are not needed: “ruou gao” finds “Rượu gạo”.</translation>
    </message>
    <message>
      <source>Chọn một dòng rồi bấm “Chấm điểm” để bắt đầu hoặc làm tiếp đúng chỗ đã dừng.</source>
      <translation>Select a line and press “Score” to begin, or to go on exactly where you stopped.</translation>
    </message>
    <message>
      <source>Sản phẩm có dấu “Dữ liệu minh họa” chỉ để tập làm quen; dấu này in trên mọi phiếu của nó.</source>
      <translation>A product marked “Dữ liệu minh họa” (illustrative data) is for practice only; the mark is printed on all its sheets.</translation>
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
    <name>Products</name>
    <message>
      <source>Tìm sản phẩm, không cần gõ dấu</source>
      <translation>Search products, marks are not needed</translation>
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
      <source>Ở đây là sổ sản phẩm của cơ quan: mỗi sản phẩm đăng ký đánh giá là một dòng, từ đó chấm điểm, xem kết quả, in và ký. Hãy thêm sản phẩm đầu tiên, hoặc mở sản phẩm minh họa để chấm thử; sản phẩm minh họa luôn ghi rõ “Dữ liệu minh họa”.</source>
      <translation>This is the office's register of products: each product registered for assessment is a line, from which it is scored, its result seen, printed and signed. Add the first product, or open the illustrative product to practise; it is always marked “Dữ liệu minh họa”.</translation>
    </message>
    <message>
      <source>Thêm sản phẩm</source>
      <translation>Add product</translation>
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
      <source>Danh sách sản phẩm</source>
      <translation>List of products</translation>
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
      <source>Xóa sản phẩm</source>
      <translation>Delete product</translation>
    </message>
    <message>
      <source>Đã xóa “{name}”</source>
      <translation>“{name}” deleted</translation>
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
      <source>Bỏ những gì vừa nhập?</source>
      <translation>Discard what you entered?</translation>
    </message>
    <message>
      <source>Thông tin sản phẩm trên màn hình chưa lưu và sẽ mất nếu rời khỏi đây.</source>
      <translation>The product's data on the screen are not saved and will be lost if you leave.</translation>
    </message>
    <message>
      <source>Bỏ thay đổi</source>
      <translation>Discard changes</translation>
    </message>
    <message>
      <source>Không xóa “{name}”: phiếu của sản phẩm này đã khóa hoặc đã ký nên được giữ lại. Không có gì thay đổi. Phiếu đã khóa mà chưa ký thì mở lại rồi mới xóa được; phiếu đã ký được giữ mãi.</source>
      <translation>“{name}” was not deleted: its sheet is locked or signed and is therefore kept. Nothing has changed. A locked sheet that is not signed can be reopened and then deleted; a signed one is kept for good.</translation>
    </message>
    <message>
      <source>Không có sản phẩm nào khớp. Hãy bớt chữ hoặc xóa ô tìm.</source>
      <translation>No product matches. Use fewer letters or empty the search field.</translation>
    </message>
    <message>
      <source>{n} sản phẩm</source>
      <translation>Products: {n}</translation>
    </message>
    <message>
      <source>{found}/{n} sản phẩm</source>
      <translation>{found}/{n} products</translation>
    </message>
    <message>
      <source>Chưa có mã</source>
      <translation>No code yet</translation>
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
      <source>Chỉ xóa thông tin của sản phẩm; chưa có phiếu nào.</source>
      <translation>Only the product's data are deleted; it has no sheet yet.</translation>
    </message>
    <message>
      <source>Xóa cả phiếu đang chấm: {n} tiêu chí đã chấm, mọi ghi chú và ý kiến, sửa lần cuối {when}.</source>
      <translation>The sheet being scored is deleted too: criteria scored: {n}, all comments and the opinion, last changed {when}.</translation>
    </message>
    <message>
      <source>Không lấy lại được, trừ khi có bản sao lưu.</source>
      <translation>This cannot be undone, except from a backup.</translation>
    </message>
    <message>
      <source>Xóa sản phẩm này?</source>
      <translation>Delete this product?</translation>
    </message>
  </context>
  <context>
    <name>Result</name>
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
      <source>Tiềm năng 5 sao</source>
      <translation>Potential 5 stars</translation>
    </message>
    <message>
      <source>{stars} – không cấp giấy chứng nhận</source>
      <translation>{stars} – no certificate is issued</translation>
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
      <source>Các tiêu chí {codes} chọn hai trường hợp a và b khác nhau.</source>
      <translation>Criteria {codes} use both case a and case b.</translation>
    </message>
    <message>
      <source>Đang mở phiếu…</source>
      <translation>Opening the sheet…</translation>
    </message>
    <message>
      <source>Khóa phiếu</source>
      <translation>Lock sheet</translation>
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
      <source>Chưa đạt mức tối thiểu của {stars} sao tại {codes}.</source>
      <translation>Below the minimum for {stars}★ at {codes}.</translation>
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
      <source>Sản phẩm</source>
      <translation>Products</translation>
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
      <source>Ký và gửi</source>
      <translation>Sign, send</translation>
    </message>
    <message>
      <source>Kiểm tra</source>
      <translation>Verify</translation>
    </message>
    <message>
      <source>Cài đặt</source>
      <translation>Settings</translation>
    </message>
    <message>
      <source>Đang mở dữ liệu…</source>
      <translation>Opening the data…</translation>
    </message>
    <message>
      <source>F1: trợ giúp · Alt+1…7: chuyển trang</source>
      <translation>F1: help · Alt+1…7: pages</translation>
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
