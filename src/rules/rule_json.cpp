#include "rules/rule_json.hpp"

#include <fmt/format.h>

namespace geojeom {
namespace {

Words said(const auto& entry) { return {.ko = to_words(entry, Language::ko), .en = to_words(entry, Language::en)}; }

Words unknown_words() {
  return {.ko = std::string(label(Mark::not_found, Language::ko)),
          .en = std::string(label(Mark::not_found, Language::en))};
}

EntryLine line_of(std::string_view kind, const Deadline& deadline) {
  return {.kind = kind,
          .about = &deadline.about,
          .event = deadline.event,
          .value = deadline.span ? said(*deadline.span) : unknown_words()};
}

void join(std::string& text, std::string_view part) {
  if (!text.empty()) text += ", ";
  text += part;
}

Words bands_in_words(const Scale& scale) {
  Words words;
  for (const auto& band : scale.bands) {
    const std::string from = band.at_least ? " " + to_text(*band.at_least) : std::string();
    join(words.ko, band.label.ko + (band.at_least ? from + "점" : ""));
    join(words.en, band.label.en + from);
  }
  return words;
}

Words items_in_words(const NamedList& list) {
  Words words;
  for (const auto& item : list.items) {
    join(words.ko, item.label.ko);
    join(words.en, item.label.en);
  }
  return words;
}

Words treatment_in_words(ChangeTreatment treatment) {
  return treatment == ChangeTreatment::approval ? Words{.ko = "승인", .en = "Approval"}
                                                : Words{.ko = "통보", .en = "Notification"};
}

}  // namespace

std::string_view kind_label(std::string_view kind, Language language) {
  const bool ko = language == Language::ko;
  if (kind == "deadline") return ko ? "기한" : "Deadline";
  if (kind == "retention") return ko ? "보관" : "Retention";
  if (kind == "limit") return ko ? "한도·기준" : "Limit";
  if (kind == "scale") return ko ? "등급" : "Scale";
  if (kind == "change") return ko ? "협약변경" : "Change";
  return ko ? "목록" : "List";
}

std::vector<EntryLine> entry_lines(const RulePack& pack) {
  std::vector<EntryLine> lines;
  for (const auto& deadline : pack.deadlines) lines.push_back(line_of("deadline", deadline));
  for (const auto& retention : pack.retentions) lines.push_back(line_of("retention", retention));
  for (const auto& limit : pack.limits) lines.push_back({.kind = "limit", .about = &limit.about, .value = said(limit)});
  for (const auto& scale : pack.scales)
    lines.push_back({.kind = "scale", .about = &scale.about, .value = bands_in_words(scale)});
  for (const auto& change : pack.changes) {
    lines.push_back({.kind = "change", .about = &change.about, .value = treatment_in_words(change.treatment)});
  }
  for (const auto& list : pack.lists)
    lines.push_back({.kind = "list", .about = &list.about, .value = items_in_words(list)});
  return lines;
}

void write_pack_members(JsonWriter& json, const RulePack& pack, Language language) {
  json.key("pack").value(pack.id).key("version").value(pack.version).key("title").value(pack.title.in(language));
  json.key("source").value(pack.source.in(language)).key("address").value(pack.address);
  json.key("mark")
      .value(label(pack.mark, Language::en))
      .key("regimes")
      .values(pack.regimes)
      .key("with")
      .values(pack.with);
  json.key("effective_from").value(to_text(pack.effective_from)).key("effective_to");
  if (pack.effective_to) {
    json.value(to_text(*pack.effective_to));
  } else {
    json.null();
  }
  json.key("note").value(pack.note.in(language));
}

void write_entries(JsonWriter& json, const RulePack& pack, Language language) {
  json.key("entries").begin_array();
  for (const auto& line : entry_lines(pack)) {
    json.begin_object().key("kind").value(line.kind).key("name").value(line.about->name);
    json.key("label").value(line.about->label.in(language)).key("event").value(line.event);
    json.key("value").value(line.value.in(language)).key("rules").values(line.about->rules);
    json.key("article").value(line.about->article).key("mark").value(label(line.about->mark, Language::en));
    json.key("note").value(line.about->note.in(language)).end_object();
  }
  json.end_array();
}

void write_due_members(JsonWriter& json, const DueDate& due, Language language) {
  json.key("due_on").value(to_text(due.on)).key("pack").value(due.stamp.id).key("version").value(due.stamp.version);
  json.key("standing").value(label(due.standing, Language::en)).key("steps").begin_array();
  for (const auto& step : due.steps) {
    json.begin_object().key("step").value(step.words.in(language)).key("date").value(to_text(step.date)).end_object();
  }
  json.end_array().key("cautions").begin_array();
  for (const auto& caution : due.cautions) json.value(caution.in(language));
  json.end_array();
}

}  // namespace geojeom
