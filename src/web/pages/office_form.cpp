#include "web/pages/office_form.hpp"

#include "record/lookup.hpp"
#include "web/components.hpp"

namespace geojeom {

using Input = FormField::Input;

OfficeForm& OfficeForm::field(const char* name, const PageText& label, Input input, std::string value) {
  const auto sent = visit_.form(name);
  fields_.push_back({.name = name,
                     .label = std::string(visit_.say(label)),
                     .value = sent.empty() ? std::move(value) : std::string(sent),
                     .input = input});
  return *this;
}

OfficeForm& OfficeForm::needed() {
  fields_.back().is_required = true;
  return *this;
}

OfficeForm& OfficeForm::hint(const PageText& text) {
  fields_.back().hint = std::string(visit_.say(text));
  return *this;
}

OfficeForm& OfficeForm::choice(const char* name, const PageText& label, std::span<const Choice> choices) {
  return options(name, label, form_choices(choices, visit_.language()));
}

OfficeForm& OfficeForm::options(const char* name, const PageText& label, std::vector<FormChoice> choices) {
  field(name, label, Input::choice);
  fields_.back().choices = std::move(choices);
  return *this;
}

OfficeForm& OfficeForm::record(const char* name, const PageText& label, std::string_view type) {
  field(name, label, Input::text);
  fields_.back().suggestions = "/lookup/" + std::string(type) + "?field=" + name;
  return *this;
}

void OfficeForm::write(Html& html, const PageText& button, const Problems& problems) {
  post_form(html, {.address = address_, .csrf_token = visit_.csrf_token()}, [&](Html& out) {
    for (const auto& one : fields_) form_field(out, one, problems, visit_.language());
    submit_button(out, {.label = visit_.say(button)});
  });
}

void OfficeForm::write_folded(Html& html, const PageText& button, const Problems& problems) {
  const bool is_open = visit_.request().target.path == address_;
  html.add("details", cls("gj-more"), flag("open", is_open), [&] {
    html.add("summary", visit_.say(button));
    write(html, button, problems);
  });
}

void FormReader::lacking(const char* name, const PageText& label) {
  problems_.add({.code = "REC-101",
                 .field = name,
                 .details = {{"label", std::string(label.ko)}, {"label_en", std::string(label.en)}}});
}

template <class T>
std::optional<T> FormReader::parsed(const char* name, Result<T> (*parse)(std::string_view)) {
  const auto text = visit_.form(name);
  if (text.empty()) return std::nullopt;
  auto value = parse(text);
  if (value) return *value;
  Problem problem = value.problem();
  problem.field = name;
  problems_.add(std::move(problem));
  return std::nullopt;
}

std::optional<Date> FormReader::day_or_none(const char* name) { return parsed<Date>(name, &parse_date); }
std::optional<Won> FormReader::money_or_none(const char* name) { return parsed<Won>(name, &parse_won); }
std::optional<Decimal> FormReader::number_or_none(const char* name) { return parsed<Decimal>(name, &parse_decimal); }

std::optional<std::int64_t> FormReader::count_or_none(const char* name) {
  const auto number = number_or_none(name);
  return number ? std::optional(number->micros() / Decimal::micros_in_one) : std::nullopt;
}

Date FormReader::day(const char* name, const PageText& label) {
  if (visit_.form(name).empty()) lacking(name, label);
  return day_or_none(name).value_or(visit_.today());
}

Won FormReader::money(const char* name, const PageText& label) {
  if (visit_.form(name).empty()) lacking(name, label);
  return money_or_none(name).value_or(Won());
}

std::string FormReader::text(const char* name, const PageText& label) {
  if (visit_.form(name).empty()) lacking(name, label);
  return std::string(visit_.form(name));
}

std::optional<std::string> FormReader::text_or_none(const char* name) {
  const auto text = visit_.form(name);
  return text.empty() ? std::nullopt : std::optional(std::string(text));
}

std::int64_t FormReader::record(const char* name, const PageText& label, std::string_view type) {
  if (visit_.form(name).empty()) lacking(name, label);
  return record_or_none(name, type).value_or(0);
}

std::optional<std::int64_t> FormReader::record_or_none(const char* name, std::string_view type) {
  const auto text = visit_.form(name);
  if (text.empty()) return std::nullopt;
  auto meant = find_meant(visit_.reader(), visit_.registry().at(type), visit_.caller().organisation, text);
  if (meant) return *meant;
  Problem problem = meant.problem();
  problem.field = name;
  problems_.add(std::move(problem));
  return std::nullopt;
}

Problems make_record(Visit& visit, std::string_view type, const std::function<Problems(Writer&)>& make) {
  if (!may_keep(visit, type)) return {{.code = "OFF-204"}};
  const auto writer = visit.write();
  Problems problems = make(*writer);
  if (problems.has_errors()) return problems;
  writer->commit();
  visit.forget();
  return problems;
}

bool may_keep(Visit& visit, std::string_view type) {
  return limit_of(visit.caller(), visit.registry().at(type), Right::write) == Limit::organisation;
}

}  // namespace geojeom
