#include "web/pages/rule_parts.hpp"

#include <fmt/format.h>

#include "web/pages/rules_words.hpp"
#include "web/table_component.hpp"
#include "web/target.hpp"

namespace geojeom {
namespace {

namespace words = rules_words;

Tone tone_of(Mark mark) {
  switch (mark) {
    case Mark::current:
      return Tone::success;
    case Mark::old:
    case Mark::inferred:
      return Tone::warning;
    case Mark::not_found:
      return Tone::danger;
  }
  return Tone::neutral;
}

void write_steps(Html& html, Visit& visit, const DueDate& due) {
  const std::vector<DataColumn> columns{{.label = std::string(visit.say(words::day))},
                                        {.label = std::string(visit.say(words::step))}};
  data_table(html,
             {.caption = std::string(visit.say(words::steps)),
              .is_caption_shown = true,
              .columns = columns,
              .row_count = due.steps.size(),
              .cell =
                  [&](Html& out, std::size_t row, std::size_t column) {
                    const auto& step = due.steps[row];
                    out << std::string_view(column == 0 ? day_text(visit, step.date) : step.words.in(visit.language()));
                  }},
             visit.language());
}

void write_source(Html& html, Visit& visit, const DueParts& parts) {
  const auto language = visit.language();
  const RulePack& pack = *parts.pack;
  html.add("dl", cls("gj-facts"), [&] {
    write_fact(html, visit.say(words::from_rule), [&] {
      html.add("a", href(Url(rule_address(pack.stamp()))), to_text(pack.stamp()));
      html << std::string_view(" " + parts.rule->about.article + " ");
      write_mark(html, parts.rule->about.mark, language);
    });
    write_fact(html, visit.say(words::rule),
               [&] { html << std::string_view(fmt::format("{}", fmt::join(parts.rule->about.rules, ", "))); });
    write_fact(html, visit.say(words::source), [&] { html << std::string_view(pack.source.in(language)); });
    write_fact(html, visit.say(words::address), [&] { html.add("a", href(Url(pack.address)), pack.address); });
    if (parts.due.standing != Standing::in_force)
      write_fact(html, visit.say(words::standing), [&] { html << label(parts.due.standing, language); });
    if (!parts.rule->about.note.empty())
      write_fact(html, visit.say(words::note), [&] { html << std::string_view(parts.rule->about.note.in(language)); });
  });
}

}  // namespace

void write_mark(Html& html, Mark mark, Language language) { badge(html, label(mark, language), tone_of(mark)); }

std::string rule_address(const PackStamp& stamp) {
  return "/rules/" + percent_encode(stamp.id) + "?version=" + percent_encode(stamp.version);
}

void write_fact(Html& html, std::string_view term, const std::function<void()>& content) {
  html.add("dt", term);
  html.add("dd", content);
}

std::string day_text(const Visit& visit, Date day) { return visit.is_korean() ? to_korean_text(day) : to_text(day); }

void write_due(Html& html, Visit& visit, const DueParts& parts) {
  for (const auto& caution : parts.due.cautions)
    notice(html, Tone::warning, caution.in(visit.language()), visit.language());
  write_steps(html, visit, parts.due);
  if (parts.pack == nullptr || parts.rule == nullptr) {
    html.add("p", visit.say(words::stated));
    return;
  }
  write_source(html, visit, parts);
}

}  // namespace geojeom
