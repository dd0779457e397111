#include "web/records/record_form.hpp"

#include <charconv>
#include <fstream>

#include "domain/office/masking.hpp"
#include "domain/removal.hpp"
#include "record/kind.hpp"
#include "record/lookup.hpp"
#include "record/registry.hpp"
#include "record/save.hpp"
#include "web/pages/record_form_words.hpp"
#include "web/records/record_titles.hpp"

namespace geojeom {
namespace {

namespace words = record_form_words;
using Input = FormField::Input;

constexpr std::size_t choices_max = 40;

/// Records of a short list to choose from; empty when there are many.
std::vector<FormChoice> short_list(Visit& visit, const RecordType& type) {
  Query query{.type = &type, .limit = choices_max + 1};
  if (type.title_column()) query.order = {{.column = type.columns()[*type.title_column()].name}};
  const auto rows = visit.reader().list(query).rows;
  std::vector<FormChoice> choices;
  if (rows.size() > choices_max) return choices;
  for (const auto& stored : rows) {
    const auto title = title_of(type, stored.row, visit.language());
    choices.push_back({title + " (#" + std::to_string(stored.id) + ")", title});
  }
  return choices;
}

Input input_of(const Column& column) {
  switch (column.kind) {
    case Kind::long_text:
      return Input::area;
    case Kind::won:
      return Input::money;
    case Kind::integer:
    case Kind::decimal:
    case Kind::ratio:
    case Kind::fiscal_year:
      return Input::number;
    case Kind::date:
      return Input::date;
    case Kind::choice:
    case Kind::yes_no:
      return Input::choice;
    case Kind::file:
      return Input::file;
    default:
      return Input::text;
  }
}

void add_choices(Visit& visit, const Column& column, FormField& field) {
  if (!column.required || column.kind == Kind::reference)
    field.choices.push_back({"", std::string(visit.say(words::nothing))});
  for (const auto& choice : column.field->choices) {
    field.choices.push_back({std::string(choice.code), std::string(visit.is_korean() ? choice.ko : choice.en)});
  }
  if (column.kind != Kind::yes_no) return;
  for (const std::int64_t yes : {1, 0}) {
    field.choices.push_back({plain_value(column, Value{yes}), display_value(column, Value{yes}, visit.language())});
  }
}

std::string written(Visit& visit, const Column& column, const Value& value) {
  const auto* id = number_in(value);
  if (column.kind == Kind::reference && id != nullptr) {
    return reference_words(visit, visit.registry().at(column.field->to), *id);
  }
  return plain_value(column, value);
}

/// What a code in a field stands for: people know 유성구, not mois:30200.
void add_name_of_code(Visit& visit, const Column& column, const Value& value, FormField& field) {
  const auto* code = text_in(value);
  if (code == nullptr || (column.kind != Kind::region && column.kind != Kind::ksic)) return;
  const auto name = RecordTitles(visit).look_up(column.kind, *code);
  if (name != *code) field.hint = name + (field.hint.empty() ? "" : " · " + field.hint);
}

FormField field_of(Visit& visit, const Column& column, const Value& value, bool typed) {
  FormField field{.name = column.name,
                  .label = std::string(column.label(visit.language())),
                  .value = typed ? std::string(visit.form(column.name)) : written(visit, column, value),
                  .input = input_of(column),
                  .hint = std::string(column.field->help(visit.language())),
                  .unit = std::string(column.field->unit),
                  .is_required = column.required && column.kind != Kind::file,
                  .length_max = static_cast<std::size_t>(column.field->max_length)};
  add_name_of_code(visit, column, value, field);
  if (column.kind == Kind::won && field.unit.empty()) field.unit = visit.say(words::won);
  if (field.input == Input::choice) add_choices(visit, column, field);
  if (column.kind == Kind::reference) {
    const RecordType& target = visit.registry().at(column.field->to);
    auto choices = short_list(visit, target);
    if (choices.empty()) {
      field.suggestions = "/lookup/" + target.name() + "?field=" + column.name;
      if (field.hint.empty()) field.hint = visit.say(words::reference_hint);
    } else {
      field.input = Input::choice;
      add_choices(visit, column, field);
      field.choices.insert(field.choices.end(), choices.begin(), choices.end());
    }
  }
  return field;
}

std::string bytes_of(const UploadedFile& file) { return file.content.read_all(); }

/// The uploaded file of a field, kept only when the record is saved; its hash is known before.
const UploadedFile* upload_of(const Visit& visit, std::string_view field) {
  for (const auto& file : visit.request().files) {
    if (file.field == field && file.content.size() > 0) return &file;
  }
  return nullptr;
}

Result<Value> typed_value(Visit& visit, const Column& column, std::string_view text) {
  if (column.kind != Kind::reference) return parse_value(column, text);
  if (text.empty()) return Value{};
  const auto id = read_reference(visit, visit.registry().at(column.field->to), text);
  if (!id) return id.problem();
  return Value{*id};
}

bool is_untouched_mask(const Column& column, const Value& stored, std::string_view text) {
  const auto* plain = text_in(stored);
  if (!column.field->personal || is_empty(stored)) return false;
  const bool is_text = column.kind == Kind::text || column.kind == Kind::long_text;
  return is_text ? plain != nullptr && text == masked_text(*plain) : text.empty();
}

Problems store_files(Visit& visit, Writer& writer, const RecordType& type, Row& row) {
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = type.columns()[i];
    if (column.kind != Kind::file) continue;
    if (const auto* file = upload_of(visit, column.name)) row[i] = writer.keep_file(bytes_of(*file));
  }
  return {};
}

}  // namespace

std::string reference_words(Visit& visit, const RecordType& type, std::int64_t id) {
  const auto stored = visit.reader().find(type, id);
  const auto number = "#" + std::to_string(id);
  return stored ? title_of(type, stored->row, visit.language()) + " (" + number + ")" : number;
}

Result<std::int64_t> read_reference(Visit& visit, const RecordType& type, std::string_view text) {
  const auto open = text.rfind("(#");
  if (open != std::string_view::npos && text.ends_with(')')) text = text.substr(open + 1, text.size() - open - 2);
  return find_meant(visit.reader(), type, visit.caller().organisation, text);
}

SentRecord read_record_form(Visit& visit, const RecordType& type, const std::optional<StoredRow>& stored) {
  SentRecord sent{.row = stored ? stored->row : type.default_row(), .problems = {}};
  for (std::size_t i = 0; i < sent.row.size(); ++i) {
    const Column& column = type.columns()[i];
    const auto text = visit.request().form.find(column.name);
    if (!text || column.kind == Kind::file) continue;
    if (stored && is_untouched_mask(column, stored->row[i], *text)) continue;
    auto value = typed_value(visit, column, *text);
    if (value) {
      sent.row[i] = std::move(value).value();
      continue;
    }
    auto problem = value.problem();
    problem.field = column.name;
    sent.problems.add(std::move(problem));
  }
  return sent;
}

std::vector<FormField> record_fields(Visit& visit, const RecordType& type, const Row& row, bool typed) {
  std::vector<FormField> fields;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = type.columns()[i];
    if (!column.field->read_only || column.kind == Kind::file) fields.push_back(field_of(visit, column, row[i], typed));
  }
  return fields;
}

Result<StoredRow> record_to_change(Visit& visit, const RecordType& type, std::int64_t id, Right right) {
  auto stored = visit.reader().find(type, id) ? visit.reader().unguarded().find(type, id) : std::nullopt;
  if (!stored) return Problem{.code = "OFF-202"};
  const Problems refused =
      check_right(visit.caller(), visit.registry(), visit.reader().unguarded(), type, *stored, right);
  if (refused.has_errors()) return refused.front();
  return std::move(*stored);
}

namespace {

/// What the program or an officer decides stays as it was when a company saves its own record.
void keep_decided(const Visit& visit, const RecordType& type, const Row& before, Row& row) {
  if (limit_of(visit.caller(), type, Right::write) != Limit::company) return;
  for (std::size_t i = 0; i < row.size(); ++i) {
    const Column& column = type.columns()[i];
    if (column.field->read_only && column.kind != Kind::file) row[i] = before[i];
  }
}

}  // namespace

SavedRecord save_new_record(Visit& visit, const RecordType& type, const Row& row, const std::string& reason) {
  const auto writer = visit.write(reason);
  NewRecord record{.organisation = visit.caller().organisation, .row = row};
  keep_decided(visit, type, type.default_row(), record.row);
  store_files(visit, *writer, type, record.row);
  Saved saved = save_new(*writer, type, record);
  if (saved.ok()) {
    saved.problems.add(check_right(visit.caller(), visit.registry(), *writer, type, {.id = saved.id}, Right::write));
  }
  if (saved.ok()) writer->commit();
  return {saved.id, saved.version, std::move(saved.problems)};
}

SavedRecord save_changed_record(Visit& visit, const RecordType& type, const ChangedRecord& changed,
                                const std::string& reason) {
  const auto writer = visit.write(reason);
  ChangedRecord record = changed;
  if (const auto before = writer->find(type, record.id)) keep_decided(visit, type, before->row, record.row);
  store_files(visit, *writer, type, record.row);
  Saved saved = save_change(*writer, type, record);
  if (saved.ok()) {
    saved.problems.add(check_right(visit.caller(), visit.registry(), *writer, type, {.id = saved.id}, Right::write));
  }
  if (saved.ok()) writer->commit();
  return {saved.id, saved.version, std::move(saved.problems)};
}

Problems remove_record(Visit& visit, const RecordType& type, const StoredRow& stored, const std::string& reason) {
  const auto writer = visit.write(reason);
  if (auto problems = admit_removal(*writer, type, stored); problems.has_errors()) return problems;
  const auto removed = writer->remove(type, stored.id, stored.version);
  if (!removed) return {removed.problem()};
  writer->commit();
  return {};
}

}  // namespace geojeom
