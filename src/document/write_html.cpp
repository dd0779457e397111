#include "document/write_html.hpp"

#include <fmt/format.h>

#include "document/html_evidence.hpp"
#include "document/html_table.hpp"
#include "document/overloaded.hpp"

namespace geojeom::document {
namespace {

std::map<std::string_view, int> numbered(const Document& document, const HtmlOptions& options) {
  std::map<std::string_view, int> numbers;
  if (!options.has_evidence) return numbers;
  for (std::size_t i = 0; i < document.evidence.size(); ++i) {
    numbers.emplace(document.evidence[i].link, static_cast<int>(i) + 1);
  }
  return numbers;
}

/// Writes the blocks in order and counts headings, tables and charts as it goes.
class BodyWriter {
 public:
  BodyWriter(Html& html, const Document& document, const HtmlOptions& options)
      : html_(html), document_(document), writing_{document.language, options, numbered(document, options)} {}

  void write() {
    html_.add("div", cls("document"), attr("lang", is_korean() ? "ko" : "en"), [&] {
      write_title();
      html_ << "\n"_h;
      html_.add(landmark("main"), [&] {
        for (const auto& block : document_.blocks) {
          std::visit([&](const auto& kind) { write(kind); }, block);
          html_ << "\n"_h;
        }
        write_sources();
        if (writing_.options.has_evidence) write_evidence(html_, document_.evidence, writing_);
      });
      if (!document_.furniture.footer.empty()) html_.add(landmark("footer"), cls("closing"), document_.furniture.footer);
    });
  }

 private:
  bool is_korean() const { return document_.language == Language::ko; }
  TagName landmark(TagName name) const { return writing_.options.is_within_page ? TagName("div") : name; }

  void write_title() {
    html_.add(landmark("header"), cls("title-block"), [&] {
      html_.add("h1", document_.title);
      if (!document_.subtitle.empty()) html_.add("p", cls("subtitle"), document_.subtitle);
      if (document_.date_line.empty() && document_.organisation.empty()) return;
      html_.add("p", cls("imprint"), [&] {
        html_.add("span", document_.date_line);
        html_.add("strong", document_.organisation);
      });
    });
  }

  void write(const Heading& heading) {
    const std::string number = numbers_.next(heading.level);
    const auto text = [&] {
      html_.add("span", cls("number"), number);
      html_ << " "_h << heading.text;
    };
    if (heading.level == 1) html_.add("h2", text);
    if (heading.level == 2) html_.add("h3", text);
    if (heading.level == 3) html_.add("h4", text);
    if (heading.level == 4) html_.add("h5", text);
  }

  void write(const Paragraph& paragraph) {
    html_.add("p", [&] { write_runs(paragraph); });
  }

  void write_runs(const Paragraph& paragraph) {
    for (const auto& run : paragraph.runs) {
      const auto content = [&] { write_run(run.content); };
      if (run.emphasis == Emphasis::strong) html_.add("strong", content);
      if (run.emphasis == Emphasis::quiet) html_.add("span", cls("quiet"), content);
      if (run.emphasis == Emphasis::none) content();
    }
  }

  void write_run(const Content& content) {
    write_content(html_, content, UnitShown::yes, writing_);
    const auto* missing = std::get_if<Missing>(&content.value);
    const std::string& why = missing ? missing->why : content.mark_note;
    if (!why.empty()) html_.add("span", cls("quiet"), " ["_h, why, "]"_h);
  }

  /// Points of a deeper level become a list inside the point before them.
  void write(const List& list) {
    std::size_t at = 0;
    write_points(list, at, 1);
  }

  void write_points(const List& list, std::size_t& at, int level) {
    const auto points = [&] {
      while (at < list.points.size() && list.points[at].level >= level) {
        html_.add("li", [&] {
          write_runs(list.points[at++].text);
          if (at < list.points.size() && list.points[at].level > level) write_points(list, at, level + 1);
        });
      }
    };
    html_.add(list.is_numbered && level == 1 ? TagName("ol") : TagName("ul"), points);
  }

  void write(const Table& table) {
    const int number = ++tables_;
    write_table(
        html_, table,
        {.number = fmt::format("{} {}>", is_korean() ? "<표" : "<Table", number), .id = fmt::format("t{}", number)},
        writing_);
  }

  void write(const Chart& chart) {
    const std::string id = fmt::format("c{}", ++charts_);
    html_.add("figure", cls("chart"), attr("aria-labelledby", id + "-caption"), [&] {
      html_.add("figcaption", [&] {
        html_.add("span", cls("title"), geojeom::id(id + "-caption"), [&] {
          html_.add("span", cls("number"), fmt::format("{} {}]", is_korean() ? "[그림" : "[Figure", charts_));
          html_ << " "_h << chart.title;
        });
        if (!chart.unit_line.empty()) html_.add("span", cls("unit"), "("_h, chart.unit_line, ")"_h);
      });
      html_ << chart_svg(chart, {.id = id, .language = document_.language});
      if (!chart.source.empty()) {
        html_.add("div", cls("remarks"), [&] { html_.add("p", is_korean() ? "자료: " : "Source: ", chart.source); });
      }
      html_.add("details", cls("chart-data"), flag("open", writing_.options.is_chart_data_open), [&] {
        html_.add("summary", is_korean() ? "그림의 자료 표" : "Data of the figure");
        write_table(html_, data_table(chart, document_.language), {.number = {}, .id = id + "-data"}, writing_);
      });
    });
  }

  void write(const Note& note) {
    html_.add("p", cls("note"), [&] { write_runs(note.text); });
  }

  void write(const PageBreak&) { html_ << "<div class=\"page-break\"></div>"_h; }

  void write_sources() {
    if (document_.sources.empty()) return;
    html_.add("section", cls("sources"), attr("aria-labelledby", "sources"), [&] {
      html_.add("h2", id("sources"), is_korean() ? "자료" : "Sources");
      html_.add("ol", [&] {
        for (const auto& source : document_.sources) {
          html_.add("li", [&] {
            if (source.link.empty()) {
              html_ << source.title;
            } else {
              html_.add("a", href(Url(source.link)), source.title);
            }
            if (!source.detail.empty()) html_.add("span", cls("quiet"), " — "_h, source.detail);
          });
        }
      });
    });
  }

  Html& html_;
  const Document& document_;
  HtmlWriting writing_;
  HeadingNumbers numbers_{document_.language};
  int tables_ = 0;
  int charts_ = 0;
};

/// What the margins of a printed page say; the first page carries the title block instead of the header.
void write_page_margins(Html& html, const Furniture& furniture) {
  html.add("style", [&] {
    html << "@page{"_h;
    if (!furniture.header.empty()) html << "@top-right{content:"_h << CssString{furniture.header} << "}"_h;
    if (furniture.has_page_numbers) html << "@bottom-center{content:\"- \" counter(page) \" -\"}"_h;
    if (!furniture.footer.empty()) html << "@bottom-right{content:"_h << CssString{furniture.footer} << "}"_h;
    html << "}@page :first{@top-right{content:none}}"_h;
  });
}

}  // namespace

Html document_body(const Document& document, const HtmlOptions& options) {
  Html html;
  BodyWriter(html, document, options).write();
  return html;
}

std::string write_html(const Document& document, const HtmlOptions& options) {
  PageShell shell{.language = document.language == Language::ko ? "ko" : "en", .title = document.title};
  // Nothing but what the file itself holds is ever shown or run.
  shell.head
      << "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"_h;
  shell.head.add("meta", attr("name", "author"), attr("content", document.organisation));
  shell.head.add("style", document_style());
  write_page_margins(shell.head, document.furniture);
  shell.body = document_body(document, options);
  return page(shell).take();
}

}  // namespace geojeom::document
