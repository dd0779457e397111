#include <fmt/format.h>

#include <algorithm>

#include "domain/rules_in_use.hpp"
#include "rules/event_names.hpp"
#include "rules/rule_json.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/rule_count_form.hpp"
#include "web/pages/rule_parts.hpp"
#include "web/pages/rules_words.hpp"
#include "web/table_component.hpp"

/// Rule packs with their sources, one pack with its numbers.
namespace geojeom {
namespace {

namespace words = rules_words;

std::string effective_text(const Visit& visit, const RulePack& pack) {
  return day_text(visit, pack.effective_from) + " ~ " +
         (pack.effective_to ? day_text(visit, *pack.effective_to) : std::string());
}

void write_pack_cell(Html& html, Visit& visit, const RulePack& pack, std::size_t column) {
  const auto language = visit.language();
  const auto lines = entry_lines(pack);
  if (column == 0) html.add("a", href(Url(rule_address(pack.stamp()))), cls("gj-nowrap"), to_text(pack.stamp()));
  if (column == 1) {
    html << std::string_view(pack.title.in(language));
    html.add("span", cls("gj-under"), pack.source.in(language));
  }
  if (column == 2) html.add("span", cls("gj-nowrap"), effective_text(visit, pack));
  if (column == 3) write_mark(html, pack.mark, language);
  if (column == 4) {
    html << lines.size();
    const auto unsure = std::count_if(lines.begin(), lines.end(), [](const EntryLine& line) {
      return line.about->mark == Mark::not_found || line.about->mark == Mark::inferred;
    });
    if (unsure > 0) html.add("span", cls("gj-under"), visit.say(words::not_sure, {{"count", std::to_string(unsure)}}));
  }
}

std::vector<DataColumn> columns_of(Visit& visit, std::initializer_list<const PageText*> labels) {
  std::vector<DataColumn> columns;
  for (const auto* label : labels) columns.push_back({.label = std::string(visit.say(*label))});
  return columns;
}

void write_packs(Html& html, Visit& visit) {
  const auto& packs = rules_in_use().packs();
  const auto columns = columns_of(visit, {&words::pack, &words::text, &words::in_force, &words::mark, &words::entries});
  data_table(html,
             {.caption = std::string(visit.say(words::caption)),
              .columns = columns,
              .row_count = packs.size(),
              .cell = [&](Html& out, std::size_t row,
                          std::size_t column) { write_pack_cell(out, visit, packs[row], column); }},
             visit.language());
  html.add("p", cls("gj-missing"), visit.say(words::marks_told));
}

Response show_rules(Visit& visit) {
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_object().key("packs").begin_array();
                        for (const auto& pack : rules_in_use().packs()) {
                          json.begin_object();
                          write_pack_members(json, pack, visit.language());
                          json.end_object();
                        }
                        json.end_array().end_object();
                      },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title)), .section = "funding"},
                                          [&](Html& html) {
                                            page_title(html, visit.say(words::title), visit.say(words::lead),
                                                       [&](Html& out) { download_links(out, visit, {".json"}); });
                                            write_packs(html, visit);
                                          });
                      }};
  return respond(visit.call(), view);
}

/// The version asked for; else the one in force today, or the nearest known.
const RulePack* pack_asked(Visit& visit) {
  const auto id = visit.parameter("pack");
  const auto version = visit.query("version");
  if (!version.empty()) return rules_in_use().find({std::string(id), std::string(version)});
  const auto chosen = rules_in_use().choose(id, visit.today());
  return chosen ? chosen->pack : nullptr;
}

void write_pack_facts(Html& html, Visit& visit, const RulePack& pack) {
  const auto language = visit.language();
  html.add("dl", cls("gj-facts"), [&] {
    write_fact(html, visit.say(words::source), [&] {
      html << std::string_view(pack.source.in(language)) << " "_h;
      write_mark(html, pack.mark, language);
    });
    write_fact(html, visit.say(words::address), [&] { html.add("a", href(Url(pack.address)), pack.address); });
    write_fact(html, visit.say(words::in_force), [&] { html << std::string_view(effective_text(visit, pack)); });
    if (!pack.with.empty()) {
      write_fact(html, visit.say(words::with), [&] {
        for (const auto& other : pack.with) {
          html.add("a", href(Url("/rules/" + other)), other);
          html << " "_h;
        }
      });
    }
    write_fact(html, visit.say(words::versions), [&] {
      for (const auto* version : rules_in_use().versions(pack.id)) {
        if (version == &pack) {
          html.add("strong", version->version);
        } else {
          html.add("a", href(Url(rule_address(version->stamp()))), version->version);
        }
        html << " "_h;
      }
    });
  });
  if (!pack.note.empty()) notice(html, Tone::information, pack.note.in(language), language);
}

void write_entry_cell(Html& html, Visit& visit, const EntryLine& line, std::size_t column) {
  const auto language = visit.language();
  if (column == 0) {
    html << std::string_view(line.about->label.in(language));
    if (!line.about->note.empty()) html.add("span", cls("gj-under"), line.about->note.in(language));
  }
  if (column == 1) html << kind_label(line.kind, language);
  if (column == 2) {
    html << std::string_view(line.value.in(language));
    if (!line.event.empty()) {
      const std::string event(event_label(line.event, language));
      html.add("span", cls("gj-under"), visit.say(words::counted_from, {{"event", event}}));
    }
  }
  if (column == 3) html << std::string_view(fmt::format("{}", fmt::join(line.about->rules, ", ")));
  if (column == 4) html << std::string_view(line.about->article);
  if (column == 5) write_mark(html, line.about->mark, language);
}

void write_entry_table(Html& html, Visit& visit, const RulePack& pack) {
  const auto lines = entry_lines(pack);
  const auto columns =
      columns_of(visit, {&words::what, &words::kind, &words::value, &words::rule, &words::article, &words::mark});
  data_table(html,
             {.caption = visit.say(words::entries_of, {{"pack", to_text(pack.stamp())}}),
              .is_caption_shown = true,
              .columns = columns,
              .row_count = lines.size(),
              .cell = [&](Html& out, std::size_t row,
                          std::size_t column) { write_entry_cell(out, visit, lines[row], column); }},
             visit.language());
  html.add("p", cls("gj-missing"), visit.say(words::marks_told));
}

std::vector<MenuItem> path_of(Visit& visit) { return {{std::string(visit.say(words::title)), "/rules"}}; }

Response show_pack(Visit& visit) {
  const RulePack* pack = pack_asked(visit);
  if (pack == nullptr) return visit.problems({no_such_pack(visit)});
  const auto write_page = [&](Html& html) {
    page_title(html, pack->title.in(visit.language()), to_text(pack->stamp()),
               [&](Html& out) { download_links(out, visit, {".json"}); });
    write_pack_facts(html, visit, *pack);
    write_count_form(
        html, visit, pack->id,
        std::clamp(visit.today(), pack->effective_from, pack->effective_to.value_or(Date::checked(9999, 12, 31))));
    write_entry_table(html, visit, *pack);
  };
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_object();
                        write_pack_members(json, *pack, visit.language());
                        write_entries(json, *pack, visit.language());
                        json.end_object();
                      },
                  .page =
                      [&] {
                        return visit.page(
                            {.title = to_text(pack->stamp()), .section = "funding", .path = path_of(visit)},
                            write_page);
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void rules_pages(Pages& pages) {
  pages.add({.pattern = "/rules",
             .permission = "act:work",
             .summary = "The rule packs with their sources",
             .faces = page_and_data},
            show_rules);
  pages.add({.pattern = "/rules/{pack}",
             .permission = "act:work",
             .summary = "One version of a rule pack: every number, its article and how sure it is",
             .faces = page_and_data},
            show_pack);
  pages.menu({.section = "funding", .label = words::title, .address = "/rules", .permission = "act:work"});
}

}  // namespace geojeom
