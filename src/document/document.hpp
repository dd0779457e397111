#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "document/chart.hpp"
#include "document/evidence.hpp"
#include "document/table.hpp"
#include "document/value.hpp"

namespace geojeom::document {

enum class Emphasis : unsigned char { none, strong, quiet };

/// A piece of a sentence: words, or a figure with its link.
struct Run {
  Content content;
  Emphasis emphasis = Emphasis::none;

  Run(const char* text) : content{std::string(text)} {}
  Run(std::string text) : content{std::move(text)} {}
  Run(Content figure, Emphasis how = Emphasis::none) : content(std::move(figure)), emphasis(how) {}
  bool operator==(const Run&) const = default;
};

/// Level 1 to 4; the writers number them 1. / 가. / 1) / 가).
struct Heading {
  int level = 1;
  std::string text;
};

struct Paragraph {
  std::vector<Run> runs;
};

/// Points of a list; a point of level 2 or 3 stands under the one before it.
struct List {
  struct Point {
    Paragraph text;
    int level = 1;
  };
  std::vector<Point> points;
  bool is_numbered = false;
};

/// A remark under what it belongs to; printed with ※.
struct Note {
  Paragraph text;
};

struct PageBreak {};

using Block = std::variant<Heading, Paragraph, List, Table, Chart, Note, PageBreak>;

/// Where statements and numbers come from; listed at the end and on the last sheet.
struct Source {
  std::string title;
  std::string detail{};
  std::string link{};
};

/// What is printed on every page.
struct Furniture {
  std::string header{};
  std::string footer{};
  bool has_page_numbers = true;
};

/// A report without any form of file: what it says, in order. Writers make HTML, XLSX and CSV of it.
struct Document {
  std::string title;
  std::string subtitle{};
  std::string organisation{};
  std::string date_line{};      ///< as printed: "2026. 2."
  std::optional<Date> dated{};  ///< the day written into the file; the same document gives the same bytes
  Language language = Language::ko;
  Furniture furniture{};
  std::vector<Block> blocks{};
  std::vector<Source> sources{};
  std::vector<Evidence> evidence{};
};

/// Numbers headings as Korean offices do: 1. / 가. / 1) / 가). In English 1. / A. / 1) / A).
class HeadingNumbers {
 public:
  explicit HeadingNumbers(Language language = Language::ko) : language_(language) {}
  std::string next(int level);

 private:
  Language language_;
  int counts_[4] = {0, 0, 0, 0};
};

}  // namespace geojeom::document
