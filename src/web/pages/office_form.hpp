#pragma once

#include <string>
#include <vector>

#include "web/pages/support_parts.hpp"

namespace geojeom {

/// A form of an office page: the fields show again what was sent, with what was wrong beside them.
class OfficeForm {
 public:
  OfficeForm(Visit& visit, std::string address) : visit_(visit), address_(std::move(address)) {}

  OfficeForm& field(const char* name, const PageText& label, FormField::Input input, std::string value = {});
  OfficeForm& needed();  ///< the field before this must be filled in
  OfficeForm& hint(const PageText& text);
  OfficeForm& choice(const char* name, const PageText& label, std::span<const Choice> choices);
  OfficeForm& options(const char* name, const PageText& label, std::vector<FormChoice> choices);
  /// A record named by its number, key or title; suggestions come while one types.
  OfficeForm& record(const char* name, const PageText& label, std::string_view type);

  void write(Html& html, const PageText& button, const Problems& problems = {});
  /// The same, closed under a head that opens by a click; open when something was wrong in it.
  void write_folded(Html& html, const PageText& button, const Problems& problems = {});

 private:
  Visit& visit_;
  std::string address_;
  std::vector<FormField> fields_;
};

/// What was sent in a field; the problems collect what could not be read, each with its field.
class FormReader {
 public:
  explicit FormReader(Visit& visit) : visit_(visit) {}

  // These are needed: an empty one is REC-101. Today or zero stands for what could not be read.
  Date day(const char* name, const PageText& label);
  Won money(const char* name, const PageText& label);
  std::string text(const char* name, const PageText& label);
  /// The record that is meant, among those that the caller may read; 0 with a problem when there is none.
  std::int64_t record(const char* name, const PageText& label, std::string_view type);

  std::optional<Date> day_or_none(const char* name);
  std::optional<Won> money_or_none(const char* name);
  std::optional<Decimal> number_or_none(const char* name);
  std::optional<std::int64_t> count_or_none(const char* name);
  std::optional<std::string> text_or_none(const char* name);
  std::optional<std::int64_t> record_or_none(const char* name, std::string_view type);

  const Problems& problems() const { return problems_; }

 private:
  void lacking(const char* name, const PageText& label);
  template <class T>
  std::optional<T> parsed(const char* name, Result<T> (*parse)(std::string_view));

  Visit& visit_;
  Problems problems_;
};

/// Makes a record in the caller's name: the right is asked, `make` gives what came of it, and it is kept unless there
/// are errors.
Problems make_record(Visit& visit, std::string_view type, const std::function<Problems(Writer&)>& make);

/// Whether the caller may create and change records of the type in the whole organisation: then the forms are shown.
bool may_keep(Visit& visit, std::string_view type);

}  // namespace geojeom
