#include "web/components.hpp"
#include "web/office_facts.hpp"
#include "web/pages.hpp"
#include "web/pages/about_words.hpp"
#include "web/pages/board_parts.hpp"
#include "web/pages/portal_results.hpp"
#include "web/pages/portal_words.hpp"
#include "web/table_component.hpp"
#include "web/visit.hpp"

/// What the site says of itself: personal data, accessibility, open data. What only the office can say comes from
/// data/site/office.conf, and what it has not said yet is shown as missing.
namespace geojeom {
namespace {

namespace words = about_words;

class AboutWriter {
 public:
  AboutWriter(Html& html, Visit& visit)
      : html_(html), visit_(visit), facts_(OfficeFacts::from_file(visit.site().data_folder + "/site/office.conf")) {}

  void heading(const PageText& text) { html_.add("h2", visit_.say(text)); }
  void paragraph(const PageText& text) { html_.add("p", visit_.say(text)); }

  void points(std::initializer_list<const PageText*> texts) {
    html_.add("ul", cls("gj-points"), [&] {
      for (const auto* text : texts) html_.add("li", visit_.say(*text));
    });
  }

  /// A sentence that ends with a fact of the office.
  void paragraph(const PageText& text, std::string_view key, const PageText& what) {
    html_.add("p", [&] {
      html_ << std::string_view(visit_.say(text, {{"value", ""}}));
      fact(key, visit_.say(what));
    });
  }

  struct Line {
    const PageText& label;
    std::string_view key;
  };
  void facts(std::initializer_list<Line> lines) {
    html_.add("dl", cls("gj-facts"), [&] {
      for (const auto& line : lines) {
        html_.add("dt", visit_.say(line.label));
        html_.add("dd", [&] { fact(line.key, visit_.say(line.label)); });
      }
    });
  }

 private:
  void fact(std::string_view key, std::string_view what) {
    if (const auto value = facts_.find(key)) {
      html_ << std::string_view(*value);
    } else {
      badge(html_, visit_.say(words::to_fill_in, {{"what", std::string(what)}}), Tone::warning);
    }
  }

  Html& html_;
  Visit& visit_;
  OfficeFacts facts_;
};

/// Record types with their personal fields, as their descriptions say.
void write_personal_fields(Html& html, Visit& visit) {
  std::vector<std::pair<std::string, std::string>> rows;
  for (const auto& type : visit.registry().types()) {
    std::string names;
    for (const auto& field : type.fields()) {
      if (!field.personal) continue;
      names += (names.empty() ? "" : ", ") + std::string(visit.is_korean() ? field.ko : field.en);
    }
    if (!names.empty()) rows.emplace_back(type.label(visit.language()), std::move(names));
  }
  const std::vector<DataColumn> columns{{.label = std::string(visit.say(words::record_type))},
                                        {.label = std::string(visit.say(words::personal_fields))}};
  data_table(
      html,
      {.caption = std::string(visit.say(words::items)),
       .columns = columns,
       .row_count = rows.size(),
       .cell = [&](Html& out, std::size_t row,
                   std::size_t column) { out << std::string_view(column == 0 ? rows[row].first : rows[row].second); }},
      visit.language());
}

void write_privacy(Html& html, Visit& visit) {
  AboutWriter about(html, visit);
  about.heading(words::purpose);
  about.paragraph(words::purpose_text);
  about.heading(words::items);
  about.paragraph(words::items_text);
  write_personal_fields(html, visit);
  about.heading(words::retention);
  about.paragraph(words::retention_text, "privacy_retention", words::retention_what);
  about.heading(words::third_parties);
  about.paragraph(words::third_parties_text, "privacy_processors", words::processors_what);
  about.heading(words::rights);
  about.paragraph(words::rights_text);
  about.heading(words::safety);
  about.points({&words::safety_rights, &words::safety_search, &words::safety_password, &words::safety_journal});
  about.heading(words::cookies);
  about.paragraph(words::cookies_text);
  about.heading(words::officer);
  about.facts({{words::officer_what, "privacy_officer"},
               {words::department, "privacy_department"},
               {words::phone, "privacy_phone"},
               {words::email, "privacy_email"},
               {words::effective, "privacy_effective_on"}});
  about.heading(words::remedy);
  about.paragraph(words::remedy_text);
}

void write_accessibility(Html& html, Visit& visit) {
  AboutWriter about(html, visit);
  about.heading(words::done);
  about.points({&words::done_keyboard, &words::done_skip, &words::done_script, &words::done_charts,
                &words::done_contrast, &words::done_checked});
  about.heading(words::limits);
  about.points({&words::limits_pdf, &words::limits_maps});
  about.heading(words::tell_us);
  about.paragraph(words::tell_us_text);
  about.facts({{words::department, "accessibility_department"},
               {words::phone, "accessibility_phone"},
               {words::certificate_what, "accessibility_certificate"}});
}

struct DataSetLine {
  const PageText& name;
  const PageText& content;
  const char* address;
};

void write_data_sets(Html& html, Visit& visit) {
  const DataSetLine lines[] = {{portal_words::calls, words::calls_content, "/portal/calls"},
                               {portal_words::events, words::events_content, "/portal/events"},
                               {portal_words::equipment, words::equipment_content, "/portal/equipment"},
                               {portal_words::results, words::results_content, "/portal/results"}};
  const std::vector<DataColumn> columns{{.label = std::string(visit.say(words::dataset))},
                                        {.label = std::string(visit.say(words::content))},
                                        {.label = std::string(visit.say(words::files))}};
  const auto cell = [&](Html& out, std::size_t row, std::size_t column) {
    const DataSetLine& line = lines[row];
    if (column == 0) out.add("a", href(Url(line.address)), visit.say(line.name));
    if (column == 1) out << visit.say(line.content);
    if (column != 2) return;
    for (const auto* ending : {"json", "csv", "xlsx"}) {
      out.add("a", cls("gj-link gj-nowrap"), href(Url(std::string(line.address) + "." + ending)),
              attr("aria-label", std::string(visit.say(line.name)) + " " + ending), ending);
      out << " "_h;
    }
  };
  data_table(html,
             {.caption = std::string(visit.say(words::datasets)),
              .columns = columns,
              .row_count = std::size(lines),
              .cell = cell},
             visit.language());
}

void write_open_data(Html& html, Visit& visit) {
  AboutWriter about(html, visit);
  about.heading(words::datasets);
  write_data_sets(html, visit);
  about.heading(words::terms);
  about.paragraph(words::licence_text, "open_data_licence", words::licence_what);
  about.paragraph(words::fresh_text);
  html.add("p", visit.say(words::never_text, {{"count", std::to_string(companies_published_from)}}));
  about.heading(words::contact);
  about.facts({{words::department, "open_data_department"}, {words::phone, "open_data_phone"}});
  html.add("p", [&] {
    html << visit.say(words::api) << " "_h;
    html.add("a", href(Url("/openapi.json")), "/openapi.json");
  });
}

void add_page(Pages& pages, const char* address, const PageText& title, const PageText& lead,
              void (*write)(Html& html, Visit& visit)) {
  pages.add({.pattern = address, .permission = "public", .summary = std::string(title.en), .faces = page_only},
            [&title, &lead, write](Visit& visit) {
              return visit.answer_page({.title = std::string(visit.say(title))}, [&](Html& html) {
                page_title(html, visit.say(title), visit.say(lead));
                html.add("div", cls("gj-prose"), [&] { write(html, visit); });
              });
            });
}

}  // namespace

void about_pages(Pages& pages) {
  add_page(pages, "/privacy", words::privacy, words::privacy_lead, write_privacy);
  add_page(pages, "/accessibility", words::accessibility, words::accessibility_lead, write_accessibility);
  add_page(pages, "/open-data", words::open_data, words::open_data_lead, write_open_data);
}

}  // namespace geojeom
