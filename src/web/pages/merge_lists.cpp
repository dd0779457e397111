#include "web/pages/merge_lists.hpp"

#include "domain/support/records/company_merge_move.hpp"
#include "record/kind.hpp"
#include "web/pages/merges_words.hpp"

namespace geojeom {
namespace {

namespace words = merges_words;
using support::CompanyClues;
using support::CompanyPair;
using support::RecordTable;
using support::refers_to;
using support::Suspicion;

constexpr std::size_t pairs_max = 200;

std::string address_of(std::int64_t company) { return "/companies/" + std::to_string(company); }

ListCell suspicion_cell(Visit& visit, Suspicion suspicion) {
  if (suspicion == Suspicion::certain) return {std::string(visit.say(words::certain)), "", Tone::danger};
  if (suspicion == Suspicion::likely) return {std::string(visit.say(words::likely)), "", Tone::warning};
  return {std::string(visit.say(words::possible)), "", Tone::neutral};
}

std::string clues_in_words(Visit& visit, const CompanyClues& clues) {
  std::string text;
  const auto add = [&](bool holds, const PageText& word) {
    if (!holds) return;
    if (!text.empty()) text += ", ";
    text += visit.say(word);
  };
  add(clues.number, words::number);
  add(clues.corporate_number, words::corporate_number);
  add(clues.name, words::same_name);
  add(clues.near_name && !clues.name, words::near_name);
  add(clues.address, words::address);
  add(clues.representative, words::representative);
  return text;
}

/// The records of a type that refer to a company, over all its columns that do.
std::int64_t references(Visit& visit, const RecordType& type, std::int64_t company) {
  std::int64_t count = 0;
  for (const auto& column : type.columns()) {
    if (column.field->to != "company") continue;
    visit.reader().scan({.type = &type, .where = {refers_to(column.name, company)}}, [&](const StoredRow&) {
      ++count;
      return true;
    });
  }
  return count;
}

}  // namespace

SuspiciousPairs list_pairs(Visit& visit, const std::vector<support::CompanyCard>& cards) {
  OfficeList list = new_list(visit, {.key = "pairs",
                                     .caption = words::pairs,
                                     .none = words::none_pairs,
                                     .columns = {{"one", words::first},
                                                 {"other", words::second},
                                                 {"suspicion", words::suspicion},
                                                 {"in_common", words::same},
                                                 {"compare", words::compare}}});
  const auto pairs = support::find_company_duplicates(cards);
  for (const CompanyPair& pair : pairs) {
    if (list.rows.size() == pairs_max) break;
    list.rows.push_back(
        {{name_of_record(visit, "company", pair.one), address_of(pair.one)},
         {name_of_record(visit, "company", pair.other), address_of(pair.other)},
         suspicion_cell(visit, pair.suspicion),
         {clues_in_words(visit, pair.clues)},
         {std::string(visit.say(words::compare)),
          "/company-merges/compare?one=" + std::to_string(pair.one) + "&other=" + std::to_string(pair.other)}});
  }
  return {std::move(list), pairs.size()};
}

OfficeList list_found(Visit& visit, const support::CompanyCard& entered,
                      const std::vector<support::CompanyCard>& cards) {
  OfficeList list = new_list(
      visit, {.key = "found",
              .caption = words::found,
              .none = words::none_found,
              .columns = {{"company", words::first}, {"suspicion", words::suspicion}, {"in_common", words::same}}});
  for (const CompanyPair& pair : support::find_duplicates_of(entered, cards)) {
    if (list.rows.size() == pairs_max) break;
    list.rows.push_back({{name_of_record(visit, "company", pair.other), address_of(pair.other)},
                         suspicion_cell(visit, pair.suspicion),
                         {clues_in_words(visit, pair.clues)}});
  }
  return list;
}

OfficeList list_merges(Visit& visit) {
  OfficeList list = new_list(visit, {.key = "merges",
                                     .caption = words::merges,
                                     .none = words::none_merges,
                                     .columns = {{"code", words::code},
                                                 {"kept", words::kept},
                                                 {"absorbed", words::absorbed},
                                                 {"merged_on", words::merged_on},
                                                 {"reason", words::reason},
                                                 {"state", words::state}}});
  for (const auto& [id, organisation, version, merge] :
       RecordTable<CompanyMerge>(visit.registry(), "company_merge").where(visit.reader(), {}, visit.organisation())) {
    const bool is_merged = merge.state == MergeState::merged;
    list.rows.push_back({{merge.code, "/company-merges/" + std::to_string(id)},
                         {name_of_record(visit, "company", merge.kept.value), address_of(merge.kept.value)},
                         {name_of_record(visit, "company", merge.absorbed.value)},
                         day_cell(merge.merged_on),
                         {merge.reason},
                         {choice_label(merge.state, visit.language()), "", is_merged ? Tone::success : Tone::neutral}});
  }
  return list;
}

OfficeList list_moves(Visit& visit, std::int64_t merge) {
  OfficeList list = new_list(
      visit, {.key = "moves",
              .caption = words::moved,
              .none = words::no_moves,
              .columns = {{"type", words::record_type}, {"record", words::record}, {"result", words::result}}});
  for (const auto& one : RecordTable<CompanyMergeMove>(visit.registry(), "company_merge_move")
                             .where(visit.reader(), {refers_to("merge", merge)})) {
    const auto& move = one.record;
    const RecordType* type = visit.registry().find(move.record_type);
    if (type == nullptr) continue;
    list.rows.push_back({{std::string(type->label(visit.language()))},
                         {name_of_record(visit, move.record_type, move.record_number),
                          "/records/" + move.record_type + "/" + std::to_string(move.record_number)},
                         {std::string(visit.say(move.was_moved ? words::was_moved : words::left_behind)), "",
                          move.was_moved ? Tone::success : Tone::warning}});
  }
  return list;
}

OfficeList list_fields(Visit& visit, std::int64_t one, std::int64_t other) {
  OfficeList list = new_list(
      visit,
      {.key = "fields",
       .caption = words::fields,
       .none = words::no_records,
       .columns = {
           {"field", words::field}, {"one", words::first}, {"other", words::second}, {"differs", words::differs}}});
  const RecordType& type = visit.registry().at("company");
  const auto left = visit.reader().find(type, one);
  const auto right = visit.reader().find(type, other);
  if (!left || !right) return list;
  for (std::size_t i = 0; i < type.columns().size(); ++i) {
    const Column& column = type.columns()[i];
    const Value& a = left->row[i];
    const Value& b = right->row[i];
    if (column.name == "merged_into" || (is_empty(a) && is_empty(b))) continue;
    const auto shown = [&](const Value& value) -> std::string {
      if (is_empty(value)) return {};
      if (column.kind == Kind::reference) return name_of_record(visit, column.field->to, *number_in(value));
      return display_value(column, value, visit.language());
    };
    const bool differs = a != b && !is_empty(a) && !is_empty(b);
    list.rows.push_back({{std::string(column.field->label(visit.language()))},
                         {shown(a)},
                         {shown(b)},
                         differs ? ListCell(std::string(visit.say(words::differs)), "", Tone::warning) : ListCell("")});
  }
  return list;
}

OfficeList list_references(Visit& visit, std::int64_t one, std::int64_t other) {
  OfficeList list =
      new_list(visit, {.key = "references",
                       .caption = words::records,
                       .none = words::no_records,
                       .columns = {{"type", words::record_type}, {"one", words::first}, {"other", words::second}}});
  for (const auto& type : visit.registry().types()) {
    if (type.name().starts_with("company_merge")) continue;
    const auto left = references(visit, type, one);
    const auto right = references(visit, type, other);
    if (left + right == 0) continue;
    list.rows.push_back({{std::string(type.label(visit.language()))}, count_cell(left), count_cell(right)});
  }
  return list;
}

}  // namespace geojeom
