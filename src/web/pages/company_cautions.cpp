#include "web/pages/company_cautions.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "domain/report_page.hpp"
#include "domain/support/duplicate/support_entries.hpp"
#include "web/pages/company_card_words.hpp"

namespace geojeom {
namespace {

namespace words = company_card_words;
using document::Align;
using support::SupportEntry;
constexpr std::size_t pairs_shown = 20;

bool reads_all(Visit& visit) {
  for (const auto* type : {"support_project", "service", "application", "project"}) {
    if (limit_of(visit.caller(), visit.registry().at(type), Right::read) != Limit::organisation) return false;
  }
  return true;
}

bool comes_before(const SupportEntry& a, const SupportEntry& b) {
  return std::tie(a.type, a.id) < std::tie(b.type, b.id);
}

std::vector<AlikeSupports> alike_among(const support::SupportIndex& index) {
  std::vector<AlikeSupports> pairs;
  for (const auto& entry : index.entries()) {
    for (const auto& found : index.like(entry)) {
      if (comes_before(entry, *found.entry))
        pairs.push_back({entry, *found.entry, found.similarity, found.overlap_days});
    }
  }
  std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
    return std::tie(b.likeness, b.overlap_days) < std::tie(a.likeness, a.overlap_days);
  });
  return pairs;
}

std::vector<SupportsOfYear> by_programme_and_year(const std::vector<SupportEntry>& entries) {
  struct Counted {
    std::set<std::string> items;
    SupportsOfYear line;
  };
  std::map<std::pair<int, std::string>, Counted> lines;
  for (const auto& entry : entries) {
    const auto programme = entry.fund.substr(0, entry.fund.find('/'));
    auto& [items, line] = lines[{-entry.period.first().year(), programme}];
    items.insert(entry.item);
    line.programme = programme;
    line.year = entry.period.first().year();
    ++line.supports;
    if (entry.amount) line.amount = line.amount + *entry.amount;
  }
  std::vector<SupportsOfYear> all;
  for (auto& [key, counted] : lines) {
    counted.line.items = static_cast<int>(counted.items.size());
    all.push_back(std::move(counted.line));
  }
  return all;
}

std::string period_text(Visit& visit, const Period& period) { return short_period(period, visit.language()); }

document::Content to_record(const SupportEntry& entry) {
  return record_content(entry.code, entry.type.c_str(), entry.id);
}

document::Table table_of_alike(Visit& visit, const std::vector<AlikeSupports>& pairs) {
  TextRows rows{.caption = std::string(visit.say(words::alike)), .heads = {}, .rows = {}};
  for (const auto* head : {&words::one, &words::item, &words::other, &words::item, &words::likeness, &words::overlap})
    rows.heads.emplace_back(visit.say(*head));
  for (std::size_t i = 0; i < pairs.size() && i < pairs_shown; ++i) {
    const auto& [one, other, likeness, days] = pairs[i];
    rows.rows.push_back({to_record(one),
                         text_content(one.item + " (" + period_text(visit, one.period) + ")"),
                         to_record(other),
                         text_content(other.item + " (" + period_text(visit, other.period) + ")"),
                         {.value = document::Percent{likeness, 0}},
                         {.value = document::Count{days, std::string(visit.say(words::days))}}});
  }
  auto table = table_of(std::move(rows));
  for (auto& row : table.rows) {
    for (auto& cell : row.cells) cell.units = document::UnitShown::yes;
  }
  table.notes.emplace_back(visit.say(words::alike_note));
  return table;
}

document::Table table_of_years(Visit& visit, const std::vector<SupportsOfYear>& years) {
  TextRows rows{.caption = std::string(visit.say(words::limits)),
                .heads = {},
                .rows = {},
                .unit_line = std::string(visit.say(words::unit_won))};
  for (const auto* head : {&words::programme, &words::year, &words::items, &words::supports, &words::amount})
    rows.heads.emplace_back(visit.say(*head));
  for (const auto& line : years) {
    rows.rows.push_back({text_content(line.programme),
                         text_content(std::to_string(line.year)),
                         {.value = document::Count{line.items, std::string(visit.say(words::piece))}},
                         {.value = document::Count{line.supports, std::string(visit.say(words::times))}},
                         {.value = document::Amount{line.amount, WonUnit::won, 0}}});
  }
  auto table = table_of(std::move(rows));
  table.notes.emplace_back(visit.say(words::limits_note));
  return table;
}

}  // namespace

CompanyCautions cautions_of(Visit& visit, std::int64_t organisation, std::int64_t company) {
  if (!reads_all(visit)) return {};
  auto entries = support::load_support_entries(visit.reader(), visit.registry(), {organisation, company});
  auto years = by_programme_and_year(entries);
  return {alike_among(support::SupportIndex(std::move(entries))), std::move(years)};
}

void add_cautions(document::Document& document, Visit& visit, const CompanyCautions& cautions) {
  if (cautions.years.empty()) return;
  if (cautions.alike.empty()) {
    document.blocks.emplace_back(document::Note{{{document::Run(std::string(visit.say(words::no_alike)))}}});
  } else {
    document.blocks.emplace_back(table_of_alike(visit, cautions.alike));
  }
  document.blocks.emplace_back(table_of_years(visit, cautions.years));
}

void write_cautions(JsonWriter& json, const CompanyCautions& cautions) {
  json.key("alike").begin_array();
  for (const auto& pair : cautions.alike) {
    json.begin_object().key("one").value(pair.one.code).key("other").value(pair.other.code);
    json.key("likeness")
        .raw(to_plain_text(Quantity::millionths(pair.likeness.micros())))
        .key("overlap_days")
        .value(pair.overlap_days)
        .end_object();
  }
  json.end_array().key("supports_by_year").begin_array();
  for (const auto& line : cautions.years) {
    json.begin_object().key("programme").value(line.programme).key("year").value(line.year);
    json.key("items")
        .value(line.items)
        .key("supports")
        .value(line.supports)
        .key("amount")
        .value(line.amount.won())
        .end_object();
  }
  json.end_array();
}

}  // namespace geojeom
