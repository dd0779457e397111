#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

/// Somebody saw the personal fields of one record in full, and why. Written when they are shown; never changed.
struct AccessLog {
  Instant seen_at;
  std::string login;
  std::string record_type;
  std::int64_t record_number;
  std::string fields;
  std::string reason;
  std::optional<std::string> address;
};

inline RecordText describe(const AccessLog*) {
  return {.ko = "개인정보 열람기록",
          .en = "Access to personal data",
          .help_ko = "누가 언제 어느 기록의 개인정보를 왜 보았는지",
          .help_en = "Who saw the personal data of which record, when and why",
          .fields =
              {
                  field<&AccessLog::seen_at>({.ko = "열람 시각", .en = "Seen at", .list = true}),
                  field<&AccessLog::login>({.ko = "열람자 아이디", .en = "Seen by", .list = true}),
                  field<&AccessLog::record_type>({.ko = "기록 유형", .en = "Record type", .list = true}),
                  field<&AccessLog::record_number>({.ko = "기록 번호", .en = "Record number", .list = true}),
                  field<&AccessLog::fields>({.ko = "열람 항목", .en = "Fields", .list = true}),
                  field<&AccessLog::reason>({.ko = "열람 사유", .en = "Reason", .list = true}),
                  field<&AccessLog::address>({.ko = "접속 주소", .en = "Address"}),
              },
          .unique_together = {{"seen_at", "login", "record_type", "record_number"}},
          .append_only = true};
}

}  // namespace geojeom
