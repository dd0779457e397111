#pragma once

#include <optional>

#include "domain/support/records/follow_up_reminder.hpp"
#include "record/describe.hpp"

namespace geojeom {

struct CallForApplications;
struct Company;

/// A call made known to a company that fits it.
struct CallNotice {
  Id<CallForApplications> call;
  Id<Company> company;
  Date sent_on;
  ReminderChannel channel;
  std::optional<Date> opened_on;
};

inline RecordText describe(const CallNotice*) {
  return {
      .ko = "공고 알림",
      .en = "Notice of a call",
      .help_ko = "조건이 맞는 기업에 공고를 알린 기록",
      .help_en = "A call made known to a company that fits it",
      .fields =
          {
              field<&CallNotice::call>({.ko = "공고", .en = "Call", .to = "call", .list = true}),
              field<&CallNotice::company>({.ko = "기업", .en = "Company", .to = "company", .list = true}),
              field<&CallNotice::sent_on>({.ko = "알린 날", .en = "Sent on", .list = true}),
              field<&CallNotice::channel>({.ko = "방법", .en = "Channel", .list = true}),
              field<&CallNotice::opened_on>({.ko = "확인한 날", .en = "Opened on"}),
          },
      .unique_together = {{"call", "company"}},
  };
}

}  // namespace geojeom
