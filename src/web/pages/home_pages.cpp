#include "web/pages.hpp"
#include "web/pages/home_words.hpp"
#include "web/visit.hpp"

namespace geojeom {
namespace {

namespace words = home_words;

Response show_home(Visit& visit) {
  return visit.answer_page({.title = std::string(visit.say(words::title))}, [&](Html& html) {
    html.add("div", cls("gj-title"), [&] { html.add("h1", visit.say(words::title)); });
    html.add("p", visit.say(words::greeting, {{"name", visit.caller().name}}));
  });
}

}  // namespace

void home_pages(Pages& pages) {
  pages.add({.pattern = "/", .permission = "signed_in", .summary = "What waits for the caller today"}, show_home);
}

}  // namespace geojeom
