#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Company;

enum class EvidenceKind : unsigned char {
  insurance_list,
  financial_statement,
  tax_invoice,
  contract,
  certificate,
  minutes,
  photo,
  report,
  other,
};
inline constexpr Choice evidence_kinds[] = {
    {"insurance_list", "4대보험 가입자 명부", "Social insurance list"},
    {"financial_statement", "재무제표", "Financial statement"},
    {"tax_invoice", "세금계산서", "Tax invoice"},
    {"contract", "계약서·협약서", "Contract"},
    {"certificate", "인증서", "Certificate"},
    {"minutes", "회의록", "Minutes"},
    {"photo", "사진", "Photo"},
    {"report", "보고서", "Report"},
    {"other", "기타", "Other"},
};
template <>
inline constexpr std::span<const Choice> choices_of<EvidenceKind> = evidence_kinds;

/// An evidence file: its content is stored once by SHA-256, whoever attaches it.
struct EvidenceFile {
  std::string code;
  std::string name;
  std::optional<EvidenceKind> kind;
  FileHash content;
  std::optional<std::int64_t> size;
  std::optional<std::string> media_type;
  std::optional<Date> dated_on;
  std::optional<Id<Company>> company;
  std::optional<std::string> remark;
};

inline RecordText describe(const EvidenceFile*) {
  return {
      .ko = "증빙",
      .en = "Evidence file",
      .help_ko = "내용 지문으로 한 번만 보관하는 증빙 파일",
      .help_en = "A file kept once by its content hash",
      .title = "name",
      .fields =
          {
              field<&EvidenceFile::code>({.ko = "증빙번호", .en = "Code", .unique = true, .list = true}),
              field<&EvidenceFile::name>({.ko = "파일명", .en = "File name", .searchable = true, .list = true}),
              field<&EvidenceFile::kind>({.ko = "종류", .en = "Kind", .list = true}),
              field<&EvidenceFile::content>({.ko = "내용", .en = "Content", .read_only = true}),
              field<&EvidenceFile::size>({.ko = "크기", .en = "Size", .unit = "바이트", .min = 0, .read_only = true}),
              field<&EvidenceFile::media_type>({.ko = "파일 형식", .en = "Media type", .read_only = true}),
              field<&EvidenceFile::dated_on>({.ko = "문서일자", .en = "Dated on", .list = true}),
              field<&EvidenceFile::company>({.ko = "기업", .en = "Company", .to = "company"}),
              field<&EvidenceFile::remark>({.ko = "비고", .en = "Remark"}),
          },
      .unique_together = {{"content"}}};
}

}  // namespace geojeom
