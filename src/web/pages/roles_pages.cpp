#include <algorithm>
#include <array>

#include "record/registry.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/administration_words.hpp"
#include "web/table_component.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = administration_words;

constexpr std::array rights{Right::read, Right::write, Right::remove, Right::unmask};

std::vector<std::string> roles() {
  std::vector<std::string> found;
  for (const auto& row : permission_rows()) {
    if (std::ranges::find(found, row.role) == found.end()) found.emplace_back(row.role);
  }
  return found;
}

std::string role_label(Visit& visit, const std::string& role) {
  for (const auto& choice : visit.registry().at("role_assignment").find_field("role")->choices) {
    if (choice.code == role) return std::string(visit.is_korean() ? choice.ko : choice.en);
  }
  return std::string(visit.say(words::anonymous));
}

const PageText& limit_text(Limit limit) {
  switch (limit) {
    case Limit::nothing:
      return words::no;
    case Limit::published:
      return words::limit_published;
    case Limit::account:
      return words::limit_account;
    case Limit::reviews:
      return words::limit_reviews;
    case Limit::company:
      return words::limit_company;
    case Limit::organisation:
      return words::limit_organisation;
  }
  return words::no;
}

constexpr std::pair<std::string_view, const PageText*> action_texts[] = {{"administer", &words::act_administer},
                                                                         {"see_journal", &words::act_see_journal},
                                                                         {"issue_report", &words::act_issue_report},
                                                                         {"work", &words::act_work},
                                                                         {"metrics", &words::act_metrics}};

std::vector<std::string_view> actions_of(std::string_view role) {
  std::vector<std::string_view> found;
  for (const auto& row : permission_rows()) {
    if (row.role == role && row.subject.starts_with("act:")) found.push_back(row.subject.substr(4));
  }
  return found;
}

void write_table(Html& html, Visit& visit, const std::string& role) {
  std::vector<const RecordType*> types;
  for (const auto& section : sections()) {
    for (const auto& type : visit.registry().types()) {
      if (type.room() == section.room) types.push_back(&type);
    }
  }
  std::vector<DataColumn> heads;
  for (const auto* label :
       {&words::record, &words::may_read, &words::may_write, &words::may_remove, &words::may_unmask})
    heads.push_back({.label = std::string(visit.say(*label))});
  data_table(html,
             {.caption = role_label(visit, role),
              .columns = heads,
              .row_count = types.size(),
              .cell =
                  [&](Html& cell, std::size_t row, std::size_t at) {
                    if (at == 0)
                      cell << types[row]->label(visit.language());
                    else
                      cell << visit.say(limit_text(limit_of(role, *types[row], rights[at - 1])));
                  }},
             visit.language());
}

void write_actions(Html& html, Visit& visit, const std::string& role) {
  const auto actions = actions_of(role);
  html.add("h2", visit.say(words::actions));
  if (actions.empty()) {
    html.add("p", visit.say(words::no_actions));
    return;
  }
  html.add("ul", [&] {
    for (const auto action : actions) {
      for (const auto& [name, text] : action_texts) {
        if (name == action) html.add("li", visit.say(*text));
      }
    }
  });
}

void write_form(Html& html, Visit& visit, const std::string& role) {
  FormField field{
      .name = "role", .label = std::string(visit.say(words::role)), .value = role, .input = FormField::Input::choice};
  for (const auto& code : roles()) field.choices.push_back({code, role_label(visit, code)});
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/roles")), [&] {
    form_field(html, field, {}, visit.language());
    submit_button(html, {.label = visit.say(words::show)});
  });
}

void write_json(JsonWriter& json, Visit& visit) {
  constexpr std::array<std::string_view, 6> limits{"nothing", "published", "account",
                                                   "reviews", "company",   "organisation"};
  constexpr std::array<std::string_view, 4> names{"read", "write", "remove", "unmask"};
  json.begin_object();
  for (const auto& role : roles()) {
    json.key(role).begin_object().key("actions").begin_array();
    for (const auto action : actions_of(role)) json.value(action);
    json.end_array().key("types").begin_object();
    for (const auto& type : visit.registry().types()) {
      json.key(type.name()).begin_object();
      for (std::size_t i = 0; i < rights.size(); ++i) {
        json.key(names[i]).value(limits[static_cast<std::size_t>(limit_of(role, type, rights[i]))]);
      }
      json.end_object();
    }
    json.end_object().end_object();
  }
  json.end_object();
}

Response show_roles(Visit& visit) {
  const auto all = roles();
  std::string role(visit.query("role"));
  if (std::ranges::find(all, role) == all.end()) role = all.front();
  const View view{.json = [&](JsonWriter& json) { write_json(json, visit); },
                  .page =
                      [&] {
                        return visit.page(
                            {.title = std::string(visit.say(words::roles)), .section = "office"}, [&](Html& html) {
                              html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::roles)); });
                              html.add("p", visit.say(words::roles_lead));
                              write_form(html, visit, role);
                              html.add("h2", role_label(visit, role));
                              write_table(html, visit, role);
                              write_actions(html, visit, role);
                            });
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void roles_pages(Pages& pages) {
  pages.add({.pattern = "/roles",
             .permission = "act:see_journal",
             .summary = "The table of permissions: what each role may do with each record type",
             .faces = page_and_data},
            show_roles);
  pages.menu({.section = "office", .label = words::roles, .address = "/roles", .permission = "act:see_journal"});
}

}  // namespace geojeom
