#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "record/describe.hpp"

namespace geojeom {

struct Programme;
struct Project;

enum class EvaluationLayer : unsigned char {
  organisation,
  regional_programme,
  regional_plan,
  project,
  subsidy,
  regional_body,
  single_programme,
};
inline constexpr Choice evaluation_layers[] = {
    {"organisation", "기관 경영실적평가", "Institutional evaluation"},
    {"regional_programme", "지역산업육성사업 성과평가", "Regional programme results"},
    {"regional_plan", "진흥계획 평가", "Yearly plan evaluation"},
    {"project", "과제 평가", "Project evaluation"},
    {"subsidy", "보조사업 성과평가", "Subsidy evaluation"},
    {"regional_body", "지역 평가", "Evaluation by the province"},
    {"single_programme", "개별사업 평가", "Evaluation of one programme"},
};
template <>
inline constexpr std::span<const Choice> choices_of<EvaluationLayer> = evaluation_layers;

enum class EvaluationState : unsigned char { preparing, submitted, announced, objected, final };
inline constexpr Choice evaluation_states[] = {
    {"preparing", "준비", "Preparing"},   {"submitted", "제출", "Submitted"}, {"announced", "발표", "Announced"},
    {"objected", "이의신청", "Objected"}, {"final", "확정", "Final"},
};
template <>
inline constexpr std::span<const Choice> choices_of<EvaluationState> = evaluation_states;

/// A grade or score that somebody gave (BR-57). Grade words are not portable: the scale goes with them. PRF-101
/// without grade and score.
struct Evaluation {
  std::string code;
  std::string name;
  EvaluationLayer layer;
  std::optional<std::string> evaluator;
  std::optional<Id<Programme>> programme;
  std::optional<Id<Project>> project;
  FiscalYear year;
  std::optional<Date> announced_on;
  std::string scale;
  std::optional<std::string> grade;
  std::optional<Decimal> score;
  std::optional<std::int64_t> rank;
  std::optional<Won> incentive;
  EvaluationState state;
  std::optional<std::string> opinion;
};

/// What contradicts itself within one record.
inline Problems check_evaluation(const RecordType& type, const Row& row) {
  const auto evaluation = from_row<Evaluation>(type, row);
  const bool is_known = evaluation.state == EvaluationState::announced || evaluation.state == EvaluationState::final;
  if (is_known && !evaluation.grade && !evaluation.score) return {{.code = "PRF-101", .field = "grade"}};
  return {};
}

inline RecordText describe(const Evaluation*) {
  return {
      .ko = "성과평가",
      .en = "Evaluation",
      .help_ko = "기관, 사업, 과제가 받은 평가와 등급. 등급 체계를 함께 적습니다",
      .help_en = "An evaluation of the organisation, a programme or project; the grade keeps its scale",
      .title = "name",
      .fields =
          {
              field<&Evaluation::code>({.ko = "평가 코드", .en = "Code", .unique = true, .list = true}),
              field<&Evaluation::name>({.ko = "평가명", .en = "Name", .searchable = true, .list = true}),
              field<&Evaluation::layer>({.ko = "평가 층위", .en = "Layer", .list = true}),
              field<&Evaluation::evaluator>({.ko = "평가기관", .en = "Evaluator", .searchable = true, .list = true}),
              field<&Evaluation::programme>({.ko = "사업", .en = "Programme", .to = "programme", .list = true}),
              field<&Evaluation::project>({.ko = "과제", .en = "Project", .to = "project"}),
              field<&Evaluation::year>({.ko = "평가 대상 연도", .en = "Year evaluated", .indexed = true, .list = true}),
              field<&Evaluation::announced_on>({.ko = "발표일", .en = "Announced on", .indexed = true, .list = true}),
              field<&Evaluation::scale>({.ko = "등급 체계",
                                         .en = "Scale",
                                         .help_ko = "예: S-A-B-C, 매우우수~매우미흡, 우수/완료/불성실수행",
                                         .help_en = "For example S-A-B-C or the five grades of local subsidies",
                                         .list = true}),
              field<&Evaluation::grade>({.ko = "등급", .en = "Grade", .list = true}),
              field<&Evaluation::score>({.ko = "점수", .en = "Score", .list = true}),
              field<&Evaluation::rank>({.ko = "순위", .en = "Rank", .min = 1}),
              field<&Evaluation::incentive>({.ko = "인센티브", .en = "Incentive"}),
              field<&Evaluation::state>({.ko = "상태", .en = "State", .default_text = "preparing", .list = true}),
              field<&Evaluation::opinion>({.ko = "종합의견", .en = "Opinion", .long_text = true}),
          },
      .check = check_evaluation};
}

}  // namespace geojeom
