#pragma once

#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Centre;
struct Company;
struct Equipment;
struct Industry;
struct Project;
struct SupportProject;
struct SupportType;

enum class ServiceState : unsigned char {
  requested,
  selected,
  in_progress,
  completion_confirmed,
  paid,
  outcome_surveyed,
};
inline constexpr Choice service_states[] = {
    {"requested", "신청", "Requested"},
    {"selected", "선정", "Selected"},
    {"in_progress", "수행", "In progress"},
    {"completion_confirmed", "완료확인", "Completion confirmed"},
    {"paid", "지급", "Paid"},
    {"outcome_surveyed", "성과조사", "Outcome surveyed"},
};
template <>
inline constexpr std::span<const Choice> choices_of<ServiceState> = service_states;

/// One support service (지원 건) for one company: what, by whom, when, for how much. It counts from its confirmation by
/// the company on (BR-72). SUP-105 when it is confirmed without a delivery date, SUP-106 when its dates run
/// backwards.
struct DeliveredService {
  std::string code;
  Id<Company> company;
  Id<SupportType> support_type;
  std::optional<Id<Project>> project;
  std::optional<Id<SupportProject>> support_project;
  std::optional<Id<Industry>> industry;
  std::optional<Id<Centre>> centre;
  std::optional<Id<Equipment>> equipment;
  std::optional<Id<Company>> supplier;
  std::string title;
  std::optional<Date> requested_on;
  std::optional<Date> started_on;
  std::optional<Date> delivered_on;
  std::optional<Decimal> hours;
  std::optional<Won> amount;
  std::optional<Won> own_share;
  ServiceState state;
  std::optional<Date> confirmed_on;
  std::optional<Date> paid_on;
  std::optional<Decimal> satisfaction;
  std::optional<FileHash> evidence;
};

/// What contradicts itself within one record.
inline Problems check_service(const RecordType& type, const Row& row) {
  const auto service = from_row<DeliveredService>(type, row);
  Problems problems;
  if (service.state >= ServiceState::completion_confirmed && !service.delivered_on) {
    problems.add({.code = "SUP-105", .field = "delivered_on"});
  }
  if (service.delivered_on && service.started_on && *service.delivered_on < *service.started_on) {
    problems.add({.code = "SUP-106", .field = "delivered_on"});
  }
  if (service.delivered_on && service.confirmed_on && *service.confirmed_on < *service.delivered_on) {
    problems.add({.code = "SUP-106", .field = "confirmed_on"});
  }
  return problems;
}

inline RecordText describe(const DeliveredService*) {
  return {.ko = "지원 건",
          .en = "Service",
          .help_ko = "기업에 제공한 지원 한 건. 완료확인을 받은 것만 실적으로 셉니다",
          .help_en = "One service delivered to a company; it counts once the company confirmed it",
          .title = "title",
          .fields =
              {
                  field<&DeliveredService::code>(
                      {.ko = "지원번호", .en = "Code", .unique = true, .searchable = true, .list = true}),
                  field<&DeliveredService::company>({.ko = "수혜기업", .en = "Company", .to = "company", .list = true}),
                  field<&DeliveredService::support_type>(
                      {.ko = "지원유형", .en = "Support type", .to = "support_type", .list = true}),
                  field<&DeliveredService::project>({.ko = "과제", .en = "Project", .to = "project", .list = true}),
                  field<&DeliveredService::support_project>(
                      {.ko = "지원과제", .en = "Support project", .to = "support_project"}),
                  field<&DeliveredService::industry>({.ko = "산업", .en = "Industry", .to = "industry"}),
                  field<&DeliveredService::centre>({.ko = "수행 센터", .en = "Centre", .to = "centre", .list = true}),
                  field<&DeliveredService::equipment>({.ko = "사용 장비", .en = "Equipment", .to = "equipment"}),
                  field<&DeliveredService::supplier>({.ko = "공급기업", .en = "Supplier", .to = "company"}),
                  field<&DeliveredService::title>({.ko = "지원내용", .en = "Title", .searchable = true, .list = true}),
                  field<&DeliveredService::requested_on>({.ko = "신청일", .en = "Requested on"}),
                  field<&DeliveredService::started_on>({.ko = "착수일", .en = "Started on"}),
                  field<&DeliveredService::delivered_on>(
                      {.ko = "제공일", .en = "Delivered on", .indexed = true, .list = true}),
                  field<&DeliveredService::hours>({.ko = "지원시간", .en = "Hours", .unit = "시간", .min = 0}),
                  field<&DeliveredService::amount>({.ko = "지원금액", .en = "Amount", .min = 0, .list = true}),
                  field<&DeliveredService::own_share>({.ko = "기업부담금", .en = "Own share", .min = 0}),
                  field<&DeliveredService::state>(
                      {.ko = "상태", .en = "State", .default_text = "requested", .indexed = true, .list = true}),
                  field<&DeliveredService::confirmed_on>({.ko = "완료확인일", .en = "Confirmed on"}),
                  field<&DeliveredService::paid_on>({.ko = "지급일", .en = "Paid on"}),
                  field<&DeliveredService::satisfaction>({.ko = "만족도",
                                                          .en = "Satisfaction",
                                                          .help_ko = "0~100점",
                                                          .help_en = "0 to 100",
                                                          .min = 0,
                                                          .max = 100'000'000}),
                  field<&DeliveredService::evidence>({.ko = "증빙", .en = "Evidence"}),
              },
          .check = check_service};
}

}  // namespace geojeom
