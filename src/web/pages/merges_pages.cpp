#include <array>

#include "domain/support/company/merge.hpp"
#include "domain/support/records/company.hpp"
#include "web/pages/merge_lists.hpp"
#include "web/pages/merges_words.hpp"
#include "web/pages/office_form.hpp"

/// Companies recorded twice: found in bulk or before one is registered, compared, merged, and the merge undone.
namespace geojeom {
namespace {

namespace words = merges_words;
using Input = FormField::Input;
using support::RecordTable;
constexpr const char* home = "/company-merges";

std::int64_t number_asked(Visit& visit, const char* name) {
  const auto number = parse_decimal(visit.query(name));
  return number ? number->micros() / Decimal::micros_in_one : 0;
}

/// What was asked for before registering; nothing when no field was filled in.
std::optional<support::CompanyCard> card_asked(Visit& visit) {
  support::CompanyCard card{.name = std::string(visit.query("name")),
                            .representative = std::string(visit.query("representative")),
                            .address = std::string(visit.query("address"))};
  const auto number = parse_business_number(visit.query("number"));
  if (number) card.number = *number;
  if (card.name.empty() && card.representative.empty() && card.address.empty() && !number) return std::nullopt;
  return card;
}

void write_search(Html& html, Visit& visit) {
  constexpr std::array<std::pair<const char*, const PageText*>, 4> fields{{{"number", &words::number},
                                                                           {"name", &words::same_name},
                                                                           {"address", &words::address},
                                                                           {"representative", &words::representative}}};
  html.add("h2", visit.say(words::search));
  html.add("p", cls("form-hint"), visit.say(words::search_hint));
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url(home)), [&] {
    for (const auto& [name, label] : fields) {
      form_field(html, {.name = name, .label = std::string(visit.say(*label)), .value = std::string(visit.query(name))},
                 {}, visit.language());
    }
    submit_button(html, {.label = visit.say(words::find), .rank = Button::Rank::primary});
  });
}

Response show_merges(Visit& visit, const Problems& problems) {
  // Compared whole, shown as far as the caller may see: personal fields are never printed here.
  const auto cards = support::company_cards(visit.reader().unguarded(), visit.registry(), visit.organisation());
  auto pairs = list_pairs(visit, cards);
  const auto asked = card_asked(visit);
  std::vector<OfficeList> lists;
  if (asked) lists.push_back(list_found(visit, *asked, cards));
  const auto shown = pairs.list.rows.size();
  lists.push_back(std::move(pairs.list));
  lists.push_back(list_merges(visit));
  const auto before = [&](Html& html) {
    write_search(html, visit);
    if (shown < pairs.count) {
      html.add("p", cls("form-hint"),
               visit.say(words::more, {{"count", std::to_string(pairs.count)}, {"shown", std::to_string(shown)}}));
    }
  };
  return answer_office_page(
      visit,
      {.title = std::string(visit.say(words::title)),
       .lead = std::string(visit.say(words::lead)),
       .before = before,
       .json = [&](JsonWriter& json) { json.key("pair_count").value(static_cast<std::int64_t>(pairs.count)); },
       .problems = problems},
      lists);
}

void write_merge_form(Html& html, Visit& visit, std::int64_t one, std::int64_t other, const Problems& problems) {
  OfficeForm(visit, std::string(home) + "/merge?one=" + std::to_string(one) + "&other=" + std::to_string(other))
      .options("kept", words::keep,
               {{std::to_string(one), name_of_record(visit, "company", one)},
                {std::to_string(other), name_of_record(visit, "company", other)}})
      .hint(words::merge_hint)
      .field("reason", words::reason, Input::text)
      .needed()
      .write(html, words::merge, problems);
}

Response show_comparison(Visit& visit, const Problems& problems) {
  const auto one = number_asked(visit, "one");
  const auto other = number_asked(visit, "other");
  const RecordType& type = visit.registry().at("company");
  if (!visit.reader().find(type, one) || !visit.reader().find(type, other)) {
    return visit.problems({{.code = "OFF-202"}});
  }
  const auto behind = [&](Html& html) {
    if (may_keep(visit, "company")) write_merge_form(html, visit, one, other, problems);
  };
  return answer_office_page(
      visit,
      {.title = std::string(visit.say(words::compare_title)),
       .lead = name_of_record(visit, "company", one) + " · " + name_of_record(visit, "company", other),
       .back_title = std::string(visit.say(words::title)),
       .back_address = home,
       .behind = behind,
       .problems = problems},
      {list_fields(visit, one, other), list_references(visit, one, other)});
}

/// The two companies stand in the address, so that a refused form shows them again; one of them is kept.
Response merge(Visit& visit) {
  const auto one = number_asked(visit, "one");
  const auto other = number_asked(visit, "other");
  const auto kept = number_in_form(visit, "kept");
  FormReader form(visit);
  const auto reason = form.text("reason", words::reason);
  Problems problems = form.problems();
  if (!may_keep(visit, "company")) problems.add({.code = "OFF-204"});
  if (kept != one && kept != other) problems.add({.code = "OFF-202"});
  if (problems.has_errors()) return show_comparison(visit, problems);
  const auto absorbed = kept == one ? other : one;
  support::Acted made;
  problems = change_record(visit, {.type = "company", .id = absorbed, .reason = reason}, [&](Writer& writer) {
    const auto stored = RecordTable<Company>(visit.registry(), "company").find(writer, kept);
    if (!stored || stored->organisation != visit.caller().organisation) return Problems{{.code = "OFF-202"}};
    made = support::merge_companies(writer, visit.registry(),
                                    {.kept = kept, .absorbed = absorbed, .reason = reason, .on = visit.today()});
    return made.problems;
  });
  if (problems.has_errors()) return show_comparison(visit, problems);
  return saved_at(std::string(home) + "/" + std::to_string(made.id));
}

Response show_merge(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto stored = RecordTable<CompanyMerge>(visit.registry(), "company_merge").find(visit.reader(), id);
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  const auto& merged = stored->record;
  const auto said = [&](const PageText& text) { return std::string(visit.say(text)); };
  const std::vector<Fact> facts{{said(words::kept), name_of_record(visit, "company", merged.kept.value)},
                                {said(words::absorbed), name_of_record(visit, "company", merged.absorbed.value)},
                                {said(words::merged_on), to_text(merged.merged_on)},
                                {said(words::reason), merged.reason},
                                {said(words::state), choice_label(merged.state, visit.language())},
                                {said(words::undone_on), text_or_dash(merged.undone_on)},
                                {said(words::undone_reason), merged.undone_reason.value_or("")}};
  const auto before = [&](Html& html) {
    write_facts(html, facts);
    if (merged.state == MergeState::undone || !may_keep(visit, "company_merge")) return;
    OfficeForm(visit, std::string(home) + "/" + std::to_string(id) + "/undo")
        .field("reason", words::undone_reason, Input::text)
        .needed()
        .hint(words::undo_hint)
        .write_folded(html, words::undo, problems);
  };
  return answer_office_page(visit,
                            {.title = merged.code,
                             .back_title = said(words::title),
                             .back_address = home,
                             .before = before,
                             .json =
                                 [&](JsonWriter& json) {
                                   json.key("state").value(merge_states[static_cast<std::size_t>(merged.state)].code);
                                 },
                             .problems = problems},
                            {list_moves(visit, id)});
}

Problems undo(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const auto reason = form.text("reason", words::undone_reason);
  if (form.problems().has_errors()) return form.problems();
  return support::undo_merge(writer, visit.registry(), {.merge = id, .reason = reason, .on = visit.today()}).problems;
}

}  // namespace

void merges_pages(Pages& pages) {
  add_list_page(pages, home, "company_merge", "Companies that may be recorded twice, and merges", show_merges);
  pages.add({.pattern = std::string(home) + "/compare",
             .permission = "read:company_merge",
             .summary = "Two companies side by side",
             .faces = table_faces},
            [](Visit& visit) { return show_comparison(visit, {}); });
  pages.add({.method = Method::post,
             .pattern = std::string(home) + "/merge",
             .permission = "write:company_merge",
             .summary = "Makes two records of one company one",
             .body = {.bytes_max = 16 * 1024}},
            merge);
  add_record_page(pages, home, "company_merge", "A merge with the records that it moved", show_merge);
  add_action(pages, {.home = home, .verb = "undo", .type = "company_merge", .summary = "Undoes a merge"}, undo,
             show_merge);
  pages.menu({.section = "support", .label = words::title, .address = home, .permission = "read:company_merge"});
}

}  // namespace geojeom
