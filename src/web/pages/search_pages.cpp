#include <map>

#include "record/registry.hpp"
#include "record/search_index.hpp"
#include "web/components.hpp"
#include "web/form_component.hpp"
#include "web/pages.hpp"
#include "web/pages/search_words.hpp"
#include "web/records/record_titles.hpp"
#include "web/target.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = search_words;

constexpr std::size_t hits_shown_max = 10;  ///< of one type; the list of the type shows all
constexpr std::size_t hits_max = 10'000;

struct FoundType {
  const RecordType* type = nullptr;
  std::vector<SearchHit> hits;
  bool has_more = false;
};

/// What the caller may see of what answers to the text, by type in the registry's order.
std::vector<FoundType> find_everywhere(Visit& visit, const std::string& text) {
  SearchQuery query{.text = text, .limit = hits_max, .limit_each = hits_shown_max + 1};
  for (const auto& type : visit.registry().types()) {
    if (limit_of(visit.caller(), type, Right::read) != Limit::nothing) query.types.push_back(&type);
  }
  if (text.empty() || query.types.empty()) return {};
  auto& reader = visit.reader();
  query.accepts = [&](const SearchHit& hit) { return reader.find(*hit.type, hit.id).has_value(); };
  std::map<const RecordType*, std::vector<SearchHit>> hits;
  for (auto& hit : visit.site().store.search_index().search(query)) hits[hit.type].push_back(std::move(hit));
  std::vector<FoundType> found;
  for (const RecordType* type : query.types) {
    if (!hits.contains(type)) continue;
    FoundType group{.type = type, .hits = std::move(hits[type])};
    group.has_more = group.hits.size() > hits_shown_max;
    if (group.has_more) group.hits.pop_back();
    found.push_back(std::move(group));
  }
  return found;
}

void write_group(Html& html, Visit& visit, const FoundType& group, const std::string& text) {
  const std::string label(group.type->label(visit.language()));
  html.add("section", [&] {
    html.add("h2", label);
    html.add("ul", [&] {
      for (const auto& hit : group.hits) {
        // A record whose name is personal is found by its other fields, and shown by its number.
        auto name = hit.title.empty() ? label + " #" + std::to_string(hit.id) : hit.title;
        html.add("li", [&] { write_record_link(html, *group.type, hit.id, std::move(name)); });
      }
    });
    if (!group.has_more) return;
    html.add("p", [&] {
      html.add("a", href(Url("/records/" + group.type->name() + "?q=" + percent_encode(text))),
               visit.say(words::all_in_list, {{"type", label}}));
    });
  });
}

void write_page(Html& html, Visit& visit, const std::vector<FoundType>& found, const std::string& text) {
  html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::title)); });
  html.add("form", cls("gj-form is-filter"), attr("method", "get"), action(Url("/search")), [&] {
    form_field(html,
               {.name = "q",
                .label = std::string(visit.say(words::label)),
                .value = text,
                .hint = std::string(visit.say(words::hint))},
               {}, visit.language());
    submit_button(html, {.label = visit.say(words::find), .rank = Button::Rank::primary});
  });
  if (text.empty()) return;
  if (found.empty()) return empty_state(html, visit.say(words::nothing, {{"text", text}}));
  html.add("p", attr("role", "status"), visit.say(words::found, {{"text", text}}));
  for (const auto& group : found) write_group(html, visit, group, text);
}

void write_json(JsonWriter& json, const std::vector<FoundType>& found) {
  json.begin_object().key("types").begin_array();
  for (const auto& group : found) {
    json.begin_object().key("type").value(group.type->name()).key("has_more").value(group.has_more);
    json.key("hits").begin_array();
    for (const auto& hit : group.hits) {
      json.begin_object().key("id").value(hit.id).key("title").value(hit.title);
      json.key("address").value("/records/" + group.type->name() + "/" + std::to_string(hit.id)).end_object();
    }
    json.end_array().end_object();
  }
  json.end_array().end_object();
}

Response show_search(Visit& visit) {
  const std::string text(visit.query("q"));
  const auto found = find_everywhere(visit, text);
  const View view{.json = [&](JsonWriter& json) { write_json(json, found); },
                  .page =
                      [&] {
                        return visit.page({.title = std::string(visit.say(words::title))},
                                          [&](Html& html) { write_page(html, visit, found, text); });
                      }};
  return respond(visit.call(), view);
}

}  // namespace

void search_pages(Pages& pages) {
  pages.add({.pattern = "/search",
             .permission = "signed_in",
             .summary = "Finds records of every type that the caller may see, by pieces of words or initial consonants",
             .faces = page_and_data},
            show_search);
}

}  // namespace geojeom
