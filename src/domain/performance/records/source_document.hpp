#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

enum class DocumentKind : unsigned char {
  news_article,
  press_release,
  report,
  plan,
  evaluation_report,
  council_audit,
};
inline constexpr Choice document_kinds[] = {
    {"news_article", "기사", "News article"},
    {"press_release", "보도자료", "Press release"},
    {"report", "보고서", "Report"},
    {"plan", "계획서", "Plan"},
    {"evaluation_report", "평가보고서", "Evaluation report"},
    {"council_audit", "행정사무감사 자료", "Council audit paper"},
};
template <>
inline constexpr std::span<const Choice> choices_of<DocumentKind> = document_kinds;

/// A document that states figures: what it is, who published it, when.
struct SourceDocument {
  std::string code;
  std::string subject;
  DocumentKind kind;
  std::optional<std::string> publisher;
  Date published_on;
  std::optional<std::string> url;
  std::optional<FileHash> content;
};

inline RecordText describe(const SourceDocument*) {
  return {
      .ko = "출처 문서",
      .en = "Source document",
      .help_ko = "수치를 제시한 보도자료, 기사, 보고서",
      .help_en = "A press release, article or report that states figures",
      .title = "subject",
      .fields = {
          field<&SourceDocument::code>({.ko = "문서 코드", .en = "Code", .unique = true, .list = true}),
          field<&SourceDocument::subject>({.ko = "문서명", .en = "Subject", .searchable = true, .list = true}),
          field<&SourceDocument::kind>({.ko = "종류", .en = "Kind", .list = true}),
          field<&SourceDocument::publisher>({.ko = "발행처", .en = "Publisher", .searchable = true, .list = true}),
          field<&SourceDocument::published_on>({.ko = "발행일", .en = "Published on", .indexed = true, .list = true}),
          field<&SourceDocument::url>({.ko = "주소(URL)", .en = "URL"}),
          field<&SourceDocument::content>({.ko = "파일", .en = "File"}),
      }};
}

}  // namespace geojeom
