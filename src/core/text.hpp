#pragma once

#include <string>
#include <string_view>

namespace geojeom {

/// Unicode normal form C: macOS sends Korean names taken apart. Text that plainly is composed already is only copied.
/// Bytes that are not UTF-8 may come out as U+FFFD; readers refuse them before.
std::string to_nfc(std::string_view text);

/// True when `text` certainly is in normal form C, told from its bytes alone; false when only to_nfc can tell.
bool is_plainly_nfc(std::string_view text);

/// Without white space at the ends; no-break, ideographic and zero-width spaces count as such.
std::string_view trim(std::string_view text);

/// Trimmed, and every run of white space inside as one ' '. Line breaks are white space too.
std::string collapse_spaces(std::string_view text);

/// The name by which two spellings of one company meet (BR-06): NFC, half width, without ㈜, (주), 주식회사 and other
/// legal forms, without spaces and punctuation, lower case. A name that is nothing but a legal form stays. Equal names
/// are a suspicion only; the business number decides.
std::string normalise_company_name(std::string_view name);

/// What a search box compares: NFC, half width, lower case, without ㈜, spaces and punctuation.
std::string search_text(std::string_view text);

/// The first consonants (초성) of the search text: "한빛배터리" gives "ㅎㅂㅂㅌㄹ"; what is not Hangul stays.
std::string initials_of(std::string_view text);

/// True for a query of consonants such as "ㅎㅂㅂ", with digits or Latin letters among them.
bool is_initials_query(std::string_view query);

/// True when a record with this search_text and these initials_of answers to `query` as typed so far: a piece of the
/// text, a piece of the initials, or a piece whose last syllable is unfinished ("배ㅌ", "배텨" no, "뱉" for 배터리).
bool matches_search(std::string_view haystack_text, std::string_view haystack_initials, std::string_view query);

/// Bytes that order as Korean dictionaries do when compared with <; ICU collation "ko". Not for showing.
std::string collation_key(std::string_view text);

}  // namespace geojeom
