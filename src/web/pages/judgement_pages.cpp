#include <fmt/format.h>

#include <cmath>

#include "core/problem_catalogue.hpp"
#include "domain/strategy/records/selection_expert.hpp"
#include "domain/strategy/selection_actions.hpp"
#include "domain/strategy/selection_json.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/judgement_requests.hpp"
#include "web/pages/judgement_words.hpp"
#include "web/table_component.hpp"

/// An expert's own page: comparing criteria by pairs, apart from the others.
namespace geojeom {
namespace {

namespace words = judgement_words;
constexpr int scale_most = 9;

/// A selection as one of its experts sees it: the others' judgements are not there.
struct OwnJudgement {
  SelectionInputs inputs;
  std::size_t expert = 0;
  std::vector<ExpertOpinion> opinions;

  const SelectionVoice& voice() const { return inputs.experts[expert]; }
  std::string address() const { return "/judgements/" + inputs.selection.code; }
};

/// Who is no expert of it is told that there is none.
Result<OwnJudgement> own_judgement(Visit& visit) {
  Reader& reader = visit.reader().unguarded();
  const auto id = find_selection(reader, visit.registry(), visit.parameter("code"), visit.caller().organisation);
  if (!id) return Problem{.code = "OFF-202"};
  auto inputs = read_selection_inputs(reader, visit.registry(), *id);
  if (!inputs) return inputs.problem();
  const auto expert = expert_of_account(*inputs, visit.caller().user);
  if (!expert) return Problem{.code = "OFF-202"};
  const auto number = inputs->experts[*expert].id;
  OwnJudgement own{.inputs = masked_for(std::move(*inputs), number), .expert = *expert, .opinions = {}};
  own.opinions = opinions_of(own.inputs, own.expert);
  return own;
}

std::string field_of(std::int64_t first, std::int64_t second) { return fmt::format("j-{}-{}", first, second); }

/// "1/3", "1", "5": what a choice of the scale is called in the form.
std::string scale_text(int step) { return step < 0 ? fmt::format("1/{}", -step) : std::to_string(step); }
double scale_value(int step) { return step < 0 ? 1.0 / -step : step; }
/// -9..-2, 1..9 in the order in which people read them: the first much more ... the second much more.
std::vector<int> scale_steps() {
  std::vector<int> steps;
  for (int k = scale_most; k >= 1; --k) steps.push_back(k);
  for (int k = 2; k <= scale_most; ++k) steps.push_back(-k);
  return steps;
}

std::optional<double> said_of(const SelectionVoice& voice, std::int64_t first, std::int64_t second) {
  if (const auto found = voice.times.find({first, second}); found != voice.times.end()) return found->second;
  if (const auto found = voice.times.find({second, first}); found != voice.times.end()) return 1.0 / found->second;
  return std::nullopt;
}

void write_pair(Html& html, Visit& visit, const OwnJudgement& own, std::size_t i, std::size_t j) {
  const auto &first = own.inputs.criteria[i], &second = own.inputs.criteria[j];
  const auto said = said_of(own.voice(), first.id, second.id);
  FormField field{.name = field_of(first.id, second.id),
                  .label = visit.say(words::pair, {{"first", first.criterion.name}, {"second", second.criterion.name}}),
                  .input = FormField::Input::choice,
                  .choices = {{"", std::string(visit.say(words::undecided))}}};
  for (const int step : scale_steps()) {
    const auto& name = step < 0 ? second.criterion.name : first.criterion.name;
    field.choices.push_back(
        {scale_text(step), step == 1
                               ? std::string(visit.say(words::equal))
                               : visit.say(words::more, {{"name", name}, {"times", std::to_string(std::abs(step))}})});
    if (said && std::abs(*said - scale_value(step)) < 1e-3) field.value = scale_text(step);
  }
  form_field(html, field, {}, visit.language());
}

/// Number of the criterion's heading: 0 for the top.
void write_heading(Html& html, Visit& visit, const OwnJudgement& own, std::int64_t heading) {
  const auto under = criteria_under(own.inputs, heading);
  for (std::size_t i = 0; i < under.size(); ++i) {
    for (std::size_t j = i + 1; j < under.size(); ++j) write_pair(html, visit, own, under[i], under[j]);
  }
}

void write_opinion(Html& html, Visit& visit, const OwnJudgement& own, const ExpertOpinion& opinion) {
  const auto sentence = opinion_text(own.inputs, opinion, visit.language(), true);
  const bool contradicts = opinion.priorities && !opinion.priorities->is_consistent();
  notice(html, contradicts ? Tone::warning : Tone::information, sentence, visit.language());
  if (!opinion.priorities) return;
  const auto under = criteria_under(own.inputs, opinion.heading);
  const std::vector<DataColumn> columns{
      {.label = std::string(visit.say(words::criterion))},
      {.label = std::string(visit.say(words::weight)), .align = DataColumn::Align::number}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    if (column == 0) out << std::string_view(own.inputs.criteria[under[row]].criterion.name);
    if (column == 1) out << std::string_view(fmt::format("{:.1f}", 100 * opinion.priorities->weights[row]));
  };
  data_table(html,
             {.caption = std::string(visit.say(words::weights)),
              .is_caption_shown = true,
              .columns = columns,
              .row_count = under.size(),
              .cell = cell},
             visit.language());
}

void write_form(Html& html, Visit& visit, const OwnJudgement& own) {
  post_form(html, {.address = own.address(), .csrf_token = visit.csrf_token()}, [&](Html& form) {
    form.add("fieldset", [&] {
      form.add("legend", visit.say(words::top));
      write_heading(form, visit, own, 0);
    });
    for (const auto& one : own.inputs.criteria) {
      if (one.is_leaf || criteria_under(own.inputs, one.id).size() < 2) continue;
      form.add("details", cls("gj-more"), [&] {
        form.add("summary", visit.say(words::below, {{"heading", one.criterion.name}}));
        write_heading(form, visit, own, one.id);
      });
    }
    form.add("div", cls("gj-row"), [&] {
      submit_button(form, {.label = visit.say(words::save), .rank = Button::Rank::primary});
      form.add("button", attr("type", "submit"), attr("name", "finish"), attr("value", "1"),
               cls("krds-btn secondary medium"), visit.say(words::submit));
    });
  });
}

Response judgement_page(Visit& visit, const OwnJudgement& own, const Problems& problems) {
  const auto& selection = own.inputs.selection;
  return visit.answer_page({.title = selection.name,
                            .path = {{std::string(visit.say(words::title)), "/judgements"}},
                            .status = problems.has_errors() ? 422 : 200},
                           [&](Html& html) {
                             page_title(html, selection.name, visit.say(words::lead));
                             for (const auto& problem : problems) {
                               const auto text = explain(problem, visit.language());
                               notice(html, Tone::danger, text.message + " " + text.hint, visit.language());
                             }
                             if (visit.query("done") == "saved")
                               notice(html, Tone::success, visit.say(words::saved), visit.language());
                             if (visit.query("done") == "submitted") {
                               notice(html, Tone::success, visit.say(words::submitted), visit.language());
                             }
                             html.add("h2", visit.say(words::state));
                             for (const auto& opinion : own.opinions) {
                               if (opinion.heading == 0 || opinion.pairs > 0) write_opinion(html, visit, own, opinion);
                             }
                             if (own.inputs.is_frozen())
                               return notice(html, Tone::information, visit.say(words::frozen), visit.language());
                             write_form(html, visit, own);
                           });
}

void write_judgement_json(JsonWriter& json, Visit& visit, const OwnJudgement& own) {
  json.begin_object().key("selection").value(own.inputs.selection.code).key("expert").value(own.voice().code);
  json.key("submitted").value(own.voice().has_submitted).key("opinions").begin_array();
  for (const auto& opinion : own.opinions) {
    json.begin_object().key("pairs").value(opinion.pairs).key("pairs_needed").value(opinion.pairs_needed);
    json.key("consistency_ratio");
    opinion.priorities ? json.value(opinion.priorities->consistency_ratio) : json.null();
    json.key("text").value(opinion_text(own.inputs, opinion, visit.language(), true)).end_object();
  }
  json.end_array().end_object();
}

Response show_judgement(Visit& visit) {
  const auto own = own_judgement(visit);
  if (!own) return visit.problems({own.problem()});
  if (visit.call().face == Face::json) {
    return respond(visit.call(), {.json = [&](JsonWriter& json) { write_judgement_json(json, visit, *own); }});
  }
  return judgement_page(visit, *own, {});
}

std::vector<JudgementAsked> judgements_sent(Visit& visit, const OwnJudgement& own) {
  std::vector<JudgementAsked> sent;
  for (const auto& first : own.inputs.criteria) {
    for (const auto& second : own.inputs.criteria) {
      const auto text = visit.form(field_of(first.id, second.id));
      if (text.empty()) continue;
      double times = 0.0;  // what is no step of the scale is refused by STR-125
      for (const int step : scale_steps()) {
        if (scale_text(step) == text) times = scale_value(step);
      }
      sent.push_back({first.id, second.id, times});
    }
  }
  return sent;
}

Response send_judgement(Visit& visit) {
  const auto own = own_judgement(visit);
  if (!own) return visit.problems({own.problem()});
  const bool finishes = visit.form("finish") == "1";
  auto writer = visit.write(std::string(visit.say(finishes ? words::reason_submitted : words::reason_saved)));
  auto problems = save_judgements(*writer, visit.registry(), own->inputs, own->expert, judgements_sent(visit, *own));
  if (problems.has_errors()) return judgement_page(visit, *own, problems);
  if (finishes) {
    const auto current = read_selection_inputs(*writer, visit.registry(), own->inputs.id);
    if (!current) return visit.problems({current.problem()});
    problems = submit_judgements(*writer, visit.registry(), *current, own->expert, visit.today());
  }
  writer->commit();  // what was compared is kept even when pairs are missing
  if (!problems.has_errors()) return redirect_to(own->address() + "?done=" + (finishes ? "submitted" : "saved"));
  visit.forget();
  const auto again = own_judgement(visit);
  return again ? judgement_page(visit, *again, problems) : visit.problems({again.problem()});
}

Response show_list(Visit& visit) {
  const auto list = judgement_requests(visit);
  const View view{.json =
                      [&](JsonWriter& json) {
                        json.begin_object().key("selections").begin_array();
                        for (const auto& one : list) {
                          json.begin_object().key("code").value(one.code).key("name").value(one.name);
                          json.key("submitted").value(one.is_submitted).end_object();
                        }
                        json.end_array().end_object();
                      },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title))}, [&](Html& html) {
                          page_title(html, visit.say(words::title), visit.say(words::list_lead));
                          if (list.empty()) return empty_state(html, visit.say(words::none));
                          html.add("ul", cls("gj-lines"), [&] {
                            for (const auto& one : list) {
                              html.add("li", [&] {
                                html.add("a", href(Url("/judgements/" + one.code)), one.name);
                                html << " "_h;
                                badge(html, visit.say(one.is_submitted ? words::done : words::open),
                                      one.is_submitted ? Tone::success : Tone::warning);
                              });
                            }
                          });
                        });
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void judgement_pages(Pages& pages) {
  pages.add({.pattern = "/judgements",
             .permission = "signed_in",
             .summary = "Selections that ask for the caller's comparisons",
             .faces = page_and_data},
            show_list);
  pages.add({.pattern = "/judgements/{code}",
             .permission = "signed_in",
             .summary = "The caller's own comparisons of a selection's criteria",
             .faces = page_and_data},
            show_judgement);
  pages.add({.method = Method::post,
             .pattern = "/judgements/{code}",
             .permission = "signed_in",
             .summary = "Keeps the caller's comparisons, or submits them",
             .body = {.bytes_max = 64 * 1024}},
            send_judgement);
}

}  // namespace geojeom
