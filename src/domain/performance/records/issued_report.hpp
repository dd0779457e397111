#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// A report as it was issued: its content is a stored file and never changes.
struct IssuedReport {
  std::string code;
  std::string title;
  std::string kind;
  Period period;
  Instant issued_at;
  std::string issued_by;
  std::optional<std::string> program_version;
  std::optional<std::string> rule_packs;
  FileHash content;
  std::optional<FileHash> figures;
};

inline RecordText describe(const IssuedReport*) {
  return {
      .ko = "발행 보고서",
      .en = "Issued report",
      .help_ko = "발행해 고정한 보고서와 그 내용 지문",
      .help_en = "A report that was issued and frozen under a content hash",
      .title = "title",
      .fields = {
          field<&IssuedReport::code>({.ko = "발행번호", .en = "Code", .unique = true, .read_only = true, .list = true}),
          field<&IssuedReport::title>({.ko = "보고서명", .en = "Title", .searchable = true, .list = true}),
          field<&IssuedReport::kind>({.ko = "보고서 종류", .en = "Report", .list = true}),
          field<&IssuedReport::period>({.ko = "대상 기간", .en = "Period", .list = true}),
          field<&IssuedReport::issued_at>({.ko = "발행일시", .en = "Issued at", .read_only = true, .list = true}),
          field<&IssuedReport::issued_by>({.ko = "발행자", .en = "Issued by", .personal = true, .read_only = true}),
          field<&IssuedReport::program_version>({.ko = "프로그램 판", .en = "Program version", .read_only = true}),
          field<&IssuedReport::rule_packs>({.ko = "규정 판", .en = "Rule packs", .read_only = true}),
          field<&IssuedReport::content>({.ko = "내용", .en = "Content", .read_only = true}),
          field<&IssuedReport::figures>({.ko = "수치 목록", .en = "Figures behind it", .read_only = true}),
      }};
}

}  // namespace geojeom
