#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct UserAccount;

/// A spreadsheet was taken into the records of one type. Written in the transaction of the import, before its rows, so
/// that the journal's entries after its own are those of the import.
struct ImportLog {
  Instant imported_at;
  Id<UserAccount> importer;
  std::string login;
  std::string record_type;
  std::string file_name;
  std::optional<std::int64_t> rows;
  std::optional<std::int64_t> created;
  std::optional<std::int64_t> changed;
  std::optional<std::int64_t> left_alone;
  std::optional<std::int64_t> refused;
  std::optional<std::string> mapping;
};

inline RecordText describe(const ImportLog*) {
  return {
      .ko = "가져오기 이력",
      .en = "Import",
      .help_ko = "누가 언제 어느 파일에서 무엇을 몇 건 가져왔는지",
      .help_en = "Who took how many records from which file, and when",
      .title = "file_name",
      .fields =
          {
              field<&ImportLog::imported_at>(
                  {.ko = "가져온 시각", .en = "Imported at", .read_only = true, .list = true}),
              field<&ImportLog::importer>(
                  {.ko = "가져온 사람", .en = "Importer", .to = "user_account", .read_only = true}),
              field<&ImportLog::login>({.ko = "아이디", .en = "Login", .read_only = true, .list = true}),
              field<&ImportLog::record_type>({.ko = "기록 유형", .en = "Record type", .read_only = true, .list = true}),
              field<&ImportLog::file_name>({.ko = "파일명", .en = "File name", .read_only = true, .list = true}),
              field<&ImportLog::rows>({.ko = "읽은 행", .en = "Rows", .min = 0, .read_only = true, .list = true}),
              field<&ImportLog::created>({.ko = "등록", .en = "Created", .min = 0, .read_only = true, .list = true}),
              field<&ImportLog::changed>({.ko = "수정", .en = "Changed", .min = 0, .read_only = true, .list = true}),
              field<&ImportLog::left_alone>({.ko = "변경 없음", .en = "Left alone", .min = 0, .read_only = true}),
              field<&ImportLog::refused>(
                  {.ko = "오류 행", .en = "Rows with errors", .min = 0, .read_only = true, .list = true}),
              field<&ImportLog::mapping>({.ko = "열 대응", .en = "Column mapping", .read_only = true}),
          },
      .unique_together = {{"imported_at", "login", "record_type", "file_name"}}};
}

}  // namespace geojeom
