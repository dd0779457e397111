#pragma once

#include <optional>
#include <string>

#include "domain/funding/statement_system.hpp"
#include "record/describe.hpp"

namespace geojeom {

/// How a bank or a system calls the columns of its spreadsheet: made once, used every month.
struct StatementMapping {
  std::string name;
  StatementSystem system;
  std::string columns;
  std::optional<std::string> remark;
};

inline RecordText describe(const StatementMapping*) {
  return {.ko = "거래내역 열 대응표",
          .en = "Statement mapping",
          .help_ko = "은행, RCMS, e나라도움에서 내려받은 표의 열 이름과 거래내역 항목의 대응",
          .help_en = "How the columns of a bank's or system's spreadsheet are called",
          .title = "name",
          .fields = {
              field<&StatementMapping::name>({.ko = "대응표 이름", .en = "Name", .unique = true, .list = true}),
              field<&StatementMapping::system>({.ko = "출처 시스템", .en = "System", .list = true}),
              field<&StatementMapping::columns>({.ko = "열 대응",
                                                 .en = "Columns",
                                                 .help_ko = "파일의 열 이름과 거래내역 항목: {\"거래일자\": \"on\"}",
                                                 .help_en = "File column to field, as JSON: {\"date\": \"on\"}",
                                                 .long_text = true}),
              field<&StatementMapping::remark>({.ko = "비고", .en = "Remark"}),
          }};
}

}  // namespace geojeom
