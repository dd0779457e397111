#include "web/pages/attraction_lists.hpp"

#include <algorithm>

#include "domain/network/attraction_steps.hpp"
#include "web/pages/attractions_words.hpp"

namespace geojeom {
namespace {

namespace words = attractions_words;
using support::RecordTable;

std::string address_of(std::int64_t id) { return "/attractions/" + std::to_string(id); }

/// Sums of a few attractions; who told no number is left out of the sums and counted by `told`.
struct Sums {
  std::vector<Attraction> all;

  std::int64_t jobs_promised() const {
    std::int64_t sum = 0;
    for (const auto& one : all) sum += one.jobs_promised.value_or(0);
    return sum;
  }
  Won investment(std::optional<Won> Attraction::*which) const {
    Won sum;
    for (const auto& one : all) sum += (one.*which).value_or(Won());
    return sum;
  }
};

std::vector<ListCell> kept_cells(const Sums& sums) {
  const auto kept = kept_promises(sums.all);
  return {count_cell(static_cast<std::int64_t>(sums.all.size())),
          count_cell(kept.told),
          count_cell(kept.jobs_promised),
          count_cell(kept.jobs_actual),
          percent_cell(Ratio::of(kept.jobs_actual, kept.jobs_promised)),
          won_cell(sums.investment(&Attraction::investment_promised)),
          won_cell(sums.investment(&Attraction::investment_actual))};
}

template <class Key>
void add_rows(OfficeList& list, const std::map<Key, Sums>& groups,
              const std::function<std::vector<ListCell>(const Key&)>& heads) {
  for (const auto& [key, sums] : groups) {
    auto row = heads(key);
    for (auto& cell : kept_cells(sums)) row.push_back(std::move(cell));
    list.rows.push_back(std::move(row));
  }
}

/// The last contact, and the day that was promised then.
const AttractionContact* last_of(const AttractionBook& book, std::int64_t attraction) {
  const auto found = book.contacts.find(attraction);
  return found == book.contacts.end() ? nullptr : &found->second.back();
}

ListCell next_cell(Visit& visit, const AttractionContact* last) {
  if (last == nullptr || !last->next_on) return {""};
  const auto day = to_text(*last->next_on);
  if (*last->next_on >= visit.today()) return {day};
  return {day + " " + std::string(visit.say(words::overdue)), "", Tone::danger};
}

ListCell optional_count(const std::optional<std::int64_t>& count) { return count ? count_cell(*count) : ListCell(""); }

}  // namespace

bool has_moved_in(const Attraction& attraction) {
  return attraction.state == AttractionState::moved_in || attraction.state == AttractionState::operating;
}

std::string AttractionBook::region_name(Visit& visit, const std::optional<RegionCode>& code) const {
  if (!code) return std::string(visit.say(words::unknown));
  const auto found = regions.find(to_text(*code));
  if (found == regions.end()) return to_text(*code);
  return visit.is_korean() ? found->second.name : found->second.name_en;
}

AttractionBook load_attractions(Visit& visit) {
  AttractionBook book{
      .all = RecordTable<Attraction>(visit.registry(), "attraction").where(visit.reader(), {}, visit.organisation()),
      .contacts = {},
      .regions = {}};
  for (auto& one : RecordTable<AttractionContact>(visit.registry(), "attraction_contact")
                       .where(visit.reader(), {}, visit.organisation())) {
    book.contacts[one.record.attraction.value].push_back(std::move(one.record));
  }
  for (auto& [attraction, contacts] : book.contacts) {
    std::stable_sort(contacts.begin(), contacts.end(),
                     [](const auto& one, const auto& other) { return one.held_on < other.held_on; });
  }
  for (auto& one : RecordTable<Region>(visit.registry(), "region").where(visit.reader(), {})) {
    book.regions.emplace(to_text(one.record.code), std::move(one.record));
  }
  return book;
}

OfficeList list_stages(Visit& visit, const AttractionBook& book) {
  OfficeList list = new_list(visit, {.key = "stages",
                                     .caption = words::stages,
                                     .none = words::none,
                                     .columns = {{"state", words::state},
                                                 {"companies", words::companies},
                                                 {"jobs_promised", words::jobs_promised},
                                                 {"investment_promised", words::investment_promised}}});
  std::map<AttractionState, Sums> stages;
  for (const auto& one : book.all) stages[one.record.state].all.push_back(one.record);
  for (const auto& [state, sums] : stages) {
    list.rows.push_back({{choice_label(state, visit.language())},
                         count_cell(static_cast<std::int64_t>(sums.all.size())),
                         count_cell(sums.jobs_promised()),
                         won_cell(sums.investment(&Attraction::investment_promised))});
  }
  return list;
}

OfficeList list_kept(Visit& visit, const AttractionBook& book) {
  OfficeList list = new_list(visit, {.key = "kept",
                                     .caption = words::by_year,
                                     .none = words::none_here,
                                     .columns = {{"year", words::year},
                                                 {"companies", words::companies},
                                                 {"told", words::told},
                                                 {"jobs_promised", words::jobs_promised},
                                                 {"jobs_actual", words::jobs_actual},
                                                 {"kept", words::kept},
                                                 {"investment_promised", words::investment_promised},
                                                 {"investment_actual", words::investment_actual}}});
  std::map<int, Sums> years;
  for (const auto& one : book.all) {
    if (has_moved_in(one.record)) years[one.record.moved_in_on->year()].all.push_back(one.record);
  }
  add_rows<int>(list, years, [](int year) { return std::vector<ListCell>{{std::to_string(year)}}; });
  return list;
}

OfficeList list_origins(Visit& visit, const AttractionBook& book) {
  OfficeList list = new_list(visit, {.key = "origins",
                                     .caption = words::origins,
                                     .none = words::none_here,
                                     .columns = {{"from", words::origin},
                                                 {"capital_area", words::capital},
                                                 {"companies", words::companies},
                                                 {"told", words::told},
                                                 {"jobs_promised", words::jobs_promised},
                                                 {"jobs_actual", words::jobs_actual},
                                                 {"kept", words::kept},
                                                 {"investment_promised", words::investment_promised},
                                                 {"investment_actual", words::investment_actual}}});
  std::map<std::optional<RegionCode>, Sums> origins;
  for (const auto& one : book.all) {
    if (has_moved_in(one.record)) origins[one.record.from_region].all.push_back(one.record);
  }
  add_rows<std::optional<RegionCode>>(list, origins, [&](const std::optional<RegionCode>& from) {
    const auto province = from ? book.regions.find(to_text(from->province())) : book.regions.end();
    std::string capital;
    if (province != book.regions.end()) {
      capital = visit.say(province->second.is_capital_area ? words::yes : words::no);
    }
    return std::vector<ListCell>{{book.region_name(visit, from)}, {std::move(capital)}};
  });
  return list;
}

OfficeList list_pipeline(Visit& visit, const AttractionBook& book) {
  OfficeList list = new_list(visit, {.key = "pipeline",
                                     .caption = words::pipeline,
                                     .none = words::none_open,
                                     .columns = {{"name", words::name},
                                                 {"from", words::origin},
                                                 {"state", words::state},
                                                 {"jobs_promised", words::jobs_promised},
                                                 {"investment_promised", words::investment_promised},
                                                 {"last_contact", words::last_contact},
                                                 {"next_contact", words::next_contact}}});
  for (const auto& [id, organisation, version, one] : book.all) {
    if (has_moved_in(one) || one.state == AttractionState::withdrawn) continue;
    const auto* last = last_of(book, id);
    list.rows.push_back({{one.company_name, address_of(id)},
                         {book.region_name(visit, one.from_region)},
                         {choice_label(one.state, visit.language()), "", Tone::information},
                         optional_count(one.jobs_promised),
                         won_cell(one.investment_promised),
                         {last == nullptr ? "" : to_text(last->held_on)},
                         next_cell(visit, last)});
  }
  return list;
}

OfficeList list_arrived(Visit& visit, const AttractionBook& book) {
  OfficeList list = new_list(visit, {.key = "arrived",
                                     .caption = words::arrived,
                                     .none = words::none_here,
                                     .columns = {{"name", words::name},
                                                 {"from", words::origin},
                                                 {"moved_in_on", words::moved_in_on},
                                                 {"jobs_promised", words::jobs_promised},
                                                 {"jobs_actual", words::jobs_actual},
                                                 {"investment_promised", words::investment_promised},
                                                 {"investment_actual", words::investment_actual}}});
  std::vector<AttractionRow> arrived;
  for (const auto& one : book.all) {
    if (has_moved_in(one.record)) arrived.push_back(one);
  }
  std::stable_sort(arrived.begin(), arrived.end(), [](const auto& one, const auto& other) {
    return other.record.moved_in_on < one.record.moved_in_on;
  });
  for (const auto& [id, organisation, version, one] : arrived) {
    list.rows.push_back({{one.company_name, address_of(id)},
                         {book.region_name(visit, one.from_region)},
                         day_cell(one.moved_in_on),
                         optional_count(one.jobs_promised),
                         optional_count(one.jobs_actual),
                         won_cell(one.investment_promised),
                         won_cell(one.investment_actual)});
  }
  return list;
}

}  // namespace geojeom
