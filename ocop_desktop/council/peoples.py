"""The 54 peoples of Viet Nam in the names of the statistical office's list, the most numerous first.

For suggestions only: form 02 asks for the representative's own words, and whatever is typed is kept.
"""

from __future__ import annotations

PEOPLES: tuple[str, ...] = (
    "Kinh", "Tày", "Thái", "Mường", "Mông", "Khơ-me", "Nùng", "Dao", "Hoa", "Gia-rai", "Ê-đê", "Ba-na", "Xơ-đăng",
    "Sán Chay", "Cơ-ho", "Sán Dìu", "Chăm", "Hrê", "Ra-glai", "Mnông", "Xtiêng", "Bru-Vân Kiều", "Khơ-mú", "Thổ",
    "Cơ-tu", "Giáy", "Giẻ-Triêng", "Ta-ôi", "Mạ", "Co", "Chơ-ro", "Xinh-mun", "Hà Nhì", "Chu-ru", "Lào", "Kháng",
    "La Chí", "Phù Lá", "La Hủ", "La Ha", "Pà Thẻn", "Chứt", "Lự", "Lô Lô", "Mảng", "Cơ Lao", "Bố Y", "Cống", "Ngái",
    "Si La", "Pu Péo", "Rơ-măm", "Brâu", "Ơ-đu",
)  # fmt: skip
