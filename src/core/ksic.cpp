#include "core/ksic.hpp"

#include <algorithm>

#include "core/typed_text.hpp"

namespace geojeom {
namespace {

bool is_section(char c) { return c >= 'A' && c <= 'U'; }

Problem ksic_problem(const char* code, std::string_view text) {
  return {.code = code, .details = {{"value", shown(text)}}};
}

std::optional<KsicRevision> take_revision(Scanner& scanner) {
  if (scanner.take("9:") || scanner.take("09:")) return KsicRevision::ninth;
  if (scanner.take("10:")) return KsicRevision::tenth;
  if (scanner.take("11:")) return KsicRevision::eleventh;
  return std::nullopt;
}

}  // namespace

KsicRevision ksic_revision_on(Date date) {
  return date < Date::checked(2024, 7, 1) ? KsicRevision::tenth : KsicRevision::eleventh;
}

Result<Ksic> Ksic::of(KsicRevision revision, std::string_view code) {
  const bool section = code.size() == 1 && is_section(code.front());
  const bool digits = code.size() >= 2 && code.size() <= 5 && std::all_of(code.begin(), code.end(), is_digit);
  if (!section && !digits) return ksic_problem("COD-131", code);
  Ksic ksic;
  ksic.revision_ = revision;
  std::copy(code.begin(), code.end(), ksic.code_.begin());
  return ksic;
}

std::string_view Ksic::view() const {
  const auto end = std::find(code_.begin(), code_.end(), '\0');
  return {code_.data(), static_cast<std::size_t>(end - code_.begin())};
}

KsicLevel Ksic::level() const { return static_cast<KsicLevel>(std::max<std::size_t>(view().size(), 1)); }

Ksic Ksic::prefix(std::size_t size) const {
  if (view().size() < size || is_section(code_[0])) return {};
  Ksic out = *this;
  std::fill(out.code_.begin() + static_cast<std::ptrdiff_t>(size), out.code_.end(), '\0');
  return out;
}

Ksic Ksic::parent() const { return view().size() <= 2 ? Ksic() : prefix(view().size() - 1); }

bool Ksic::contains(const Ksic& other) const {
  return is_set() && other.is_set() && revision_ == other.revision_ && other.view().starts_with(view());
}

std::string to_text(const Ksic& ksic) {
  if (!ksic.is_set()) return "";
  return std::to_string(static_cast<int>(ksic.revision())) + ":" + ksic.code();
}

Result<Ksic> parse_ksic(std::string_view text, std::optional<KsicRevision> assumed) {
  const TypedText typed(text);
  Scanner scanner(typed.view());
  const auto written = take_revision(scanner);
  const auto revision = written ? written : assumed;
  std::string_view code = scanner.rest();
  if (code.size() > 1 && is_section(code.front()) && is_digit(code[1])) code.remove_prefix(1);
  auto ksic = Ksic::of(revision.value_or(KsicRevision::tenth), code);
  if (!ksic.ok()) return ksic_problem("COD-131", text);
  return revision ? ksic : ksic_problem("COD-132", text);
}

}  // namespace geojeom
