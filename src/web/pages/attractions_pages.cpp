#include "domain/network/attraction_actions.hpp"
#include "domain/network/attraction_steps.hpp"
#include "domain/support/record_table.hpp"
#include "web/pages/attraction_lists.hpp"
#include "web/pages/attractions_words.hpp"
#include "web/pages/office_form.hpp"

/// Companies that are attracted: lead, contacts, investment agreement, moved in, and what came of the promise.
namespace geojeom {
namespace {

namespace words = attractions_words;
using Input = FormField::Input;
using support::RecordTable;
constexpr const char* home = "/attractions";

std::string page_of(std::int64_t id, const char* verb = "") { return home + ("/" + std::to_string(id)) + verb; }

/// A region named in a form; not set when the field is empty.
std::optional<RegionCode> region_in(Visit& visit, FormReader& form, const char* name) {
  const auto id = form.record_or_none(name, "region");
  const auto region = id ? RecordTable<Region>(visit.registry(), "region").find(visit.reader(), *id) : std::nullopt;
  return region ? std::optional(region->record.code) : std::nullopt;
}

void write_lead_form(Html& html, Visit& visit, const Problems& problems) {
  OfficeForm(visit, std::string(home) + "/add")
      .field("company_name", words::name, Input::text)
      .needed()
      .record("from_region", words::origin, "region")
      .hint(words::region_hint)
      .record("region", words::region, "region")
      .needed()
      .record("industry", words::industry, "industry")
      .write_folded(html, words::add, problems);
}

Response show_attractions(Visit& visit, const Problems& problems) {
  const auto book = load_attractions(visit);
  const auto before = [&](Html& html) {
    if (may_keep(visit, "attraction")) write_lead_form(html, visit, problems);
  };
  return answer_office_page(visit,
                            {.title = std::string(visit.say(words::title)),
                             .lead = std::string(visit.say(words::lead)),
                             .section = "network",
                             .before = before,
                             .problems = problems},
                            {list_stages(visit, book), list_kept(visit, book), list_origins(visit, book),
                             list_pipeline(visit, book), list_arrived(visit, book)});
}

Problems add_lead(Visit& visit, Writer& writer) {
  FormReader form(visit);
  const RecordTable<Attraction> attractions(visit.registry(), "attraction");
  const auto organisation = visit.caller().organisation;
  Attraction lead{};
  lead.company_name = form.text("company_name", words::name);
  form.text("region", words::region);
  lead.region = region_in(visit, form, "region").value_or(RegionCode());
  lead.from_region = region_in(visit, form, "from_region");
  if (const auto industry = form.record_or_none("industry", "industry")) lead.industry = Id<Industry>{*industry};
  if (form.problems().has_errors()) return form.problems();
  lead.state = AttractionState::lead;
  lead.code = support::next_code(writer, attractions.type(), organisation, "ATT");
  return attractions.add(writer, organisation, lead).problems;
}

void write_contact_form(Html& html, Visit& visit, std::int64_t id, const Problems& problems) {
  OfficeForm(visit, page_of(id, "/contact"))
      .field("held_on", words::held_on, Input::date, to_text(visit.today()))
      .needed()
      .choice("kind", words::kind, attraction_contact_kinds)
      .field("content", words::content, Input::area)
      .needed()
      .field("next_on", words::next_on, Input::date)
      .write_folded(html, words::add_contact, problems);
}

void write_agree_form(Html& html, Visit& visit, std::int64_t id, const Problems& problems) {
  OfficeForm(visit, page_of(id, "/agree"))
      .field("promised_on", words::promised_on, Input::date, to_text(visit.today()))
      .needed()
      .field("jobs_promised", words::jobs_promised, Input::number)
      .hint(words::agree_hint)
      .field("investment_promised", words::investment_promised, Input::money)
      .write_folded(html, words::agree, problems);
}

void write_step_form(Html& html, Visit& visit, const std::string& address, const PageText& label,
                     const Problems& problems) {
  OfficeForm(visit, address)
      .field("step_on", words::on, Input::date, to_text(visit.today()))
      .needed()
      .write_folded(html, label, problems);
}

void write_actual_form(Html& html, Visit& visit, std::int64_t id, const Problems& problems) {
  OfficeForm(visit, page_of(id, "/actual"))
      .field("jobs_actual", words::jobs_actual, Input::number)
      .field("investment_actual", words::investment_actual, Input::money)
      .record("company", words::company, "company")
      .write_folded(html, words::tell, problems);
}

void write_forms(Html& html, Visit& visit, const AttractionRow& attraction, const Problems& problems) {
  const auto id = attraction.id;
  const auto state = attraction.record.state;
  if (state == AttractionState::withdrawn) return;
  write_contact_form(html, visit, id, problems);
  if (state == AttractionState::lead || state == AttractionState::negotiating) {
    write_agree_form(html, visit, id, problems);
  }
  if (state == AttractionState::promised) {
    write_step_form(html, visit, page_of(id, "/move-in"), words::move_in, problems);
  }
  if (state == AttractionState::moved_in) {
    write_step_form(html, visit, page_of(id, "/operate"), words::operate, problems);
  }
  if (has_moved_in(attraction.record)) write_actual_form(html, visit, id, problems);
  if (state != AttractionState::operating) {
    write_step_form(html, visit, page_of(id, "/withdraw"), words::withdraw, problems);
  }
}

Response show_attraction(Visit& visit, std::int64_t id, const Problems& problems) {
  const auto stored = RecordTable<Attraction>(visit.registry(), "attraction").find(visit.reader(), id);
  if (!stored) return visit.problems({{.code = "OFF-202"}});
  auto book = load_attractions(visit);
  const auto before = [&](Html& html) {
    write_facts(html, attraction_facts(visit, stored->record, book));
    if (may_keep(visit, "attraction")) write_forms(html, visit, *stored, problems);
  };
  const auto data = [&](JsonWriter& json) {
    json.key("code").value(stored->record.code);
    json.key("state").value(attraction_states[static_cast<std::size_t>(stored->record.state)].code);
  };
  return answer_office_page(visit,
                            {.title = stored->record.company_name,
                             .lead = stored->record.code,
                             .section = "network",
                             .back_title = std::string(visit.say(words::title)),
                             .back_address = home,
                             .actions =
                                 [&](Html& out) {
                                   button_link(out, {.label = visit.say(words::record), .is_small = true},
                                               Url("/records/attraction/" + std::to_string(id)));
                                 },
                             .before = before,
                             .json = data,
                             .problems = problems},
                            {list_contacts(visit, book.contacts[id])});
}

Problems contact(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  AttractionContact made{.attraction = {id}, .held_on = form.day("held_on", words::held_on)};
  made.kind = choice_in_form<AttractionContactKind>(visit, "kind");
  made.officer = visit.caller().name;
  made.content = form.text("content", words::content);
  made.next_on = form.day_or_none("next_on");
  if (form.problems().has_errors()) return form.problems();
  return contact_company(writer, visit.registry(), made).problems;
}

Problems agree(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const AttractionPromise promise{.attraction = id,
                                  .on = form.day("promised_on", words::promised_on),
                                  .investment = form.money_or_none("investment_promised"),
                                  .jobs = form.count_or_none("jobs_promised")};
  if (form.problems().has_errors()) return form.problems();
  return agree_on_attraction(writer, visit.registry(), promise).problems;
}

ActOnRecord step_to(AttractionState to) {
  return [to](Visit& visit, Writer& writer, std::int64_t id) -> Problems {
    FormReader form(visit);
    const Date on = form.day("step_on", words::on);
    if (form.problems().has_errors()) return form.problems();
    return advance_attraction(writer, visit.registry(), {.attraction = id, .to = to, .on = on}).problems;
  };
}

Problems tell(Visit& visit, Writer& writer, std::int64_t id) {
  FormReader form(visit);
  const AttractionActual actual{.attraction = id,
                                .investment = form.money_or_none("investment_actual"),
                                .jobs = form.count_or_none("jobs_actual"),
                                .company = form.record_or_none("company", "company")};
  if (form.problems().has_errors()) return form.problems();
  return tell_actual(writer, visit.registry(), actual).problems;
}

}  // namespace

void attractions_pages(Pages& pages) {
  add_list_page(pages, home, "attraction", "Attraction by stage, promised against actual, and where they came from",
                show_attractions);
  add_record_page(pages, home, "attraction", "An attraction with its contacts", show_attraction);
  add_making(pages, {.address = std::string(home) + "/add", .type = "attraction", .summary = "Registers a lead"},
             add_lead, show_attractions, home);
  const auto act = [&](const char* verb, const char* summary, ActOnRecord action) {
    add_action(pages, {.home = home, .verb = verb, .type = "attraction", .summary = summary}, std::move(action),
               show_attraction);
  };
  act("contact", "Records a contact; the first one turns a lead into talks", contact);
  act("agree", "The investment agreement and what it promises", agree);
  act("move-in", "The company has moved in", step_to(AttractionState::moved_in));
  act("operate", "The company operates here", step_to(AttractionState::operating));
  act("withdraw", "The company does not come", step_to(AttractionState::withdrawn));
  act("actual", "Actual jobs and investment", tell);
  pages.menu({.section = "network", .label = words::title, .address = home, .permission = "read:attraction"});
}

}  // namespace geojeom
