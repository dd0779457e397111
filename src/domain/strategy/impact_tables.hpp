#pragma once

#include "document/table.hpp"
#include "domain/report_figures.hpp"
#include "domain/strategy/impact_result.hpp"

/// The tables of an impact study, for its report and its lab page alike. Money in 억원, jobs in persons.
namespace geojeom {

/// An indicator's value as it stands in a cell; missing where it is not a number.
document::Content impact_content(const std::string& indicator, double value, Language language);

/// Own region, elsewhere, nation, the share that stays, the middle 90 % of the draws.
document::Table effects_table(const ImpactInputs& inputs, const ImpactResult& result, Language language);

/// Direct, indirect and induced apart (BR-82), and which assumption moves the result most.
document::Table origins_table(const ImpactResult& result, Language language);

/// The stated effect beside the computed one. Contract: there is one.
document::Table stated_table(const ImpactInputs& inputs, const ImpactResult& result, Language language);

enum class ImpactCut : unsigned char { industry, year, sector };
document::Table parts_table(const ImpactResult& result, ImpactCut cut, Language language);

/// What was really confirmed in the period of the study, beside what the model forecasts (BR-52): of the study's
/// programme where it names one.
document::Table outcomes_table(ReportFigures& figures, const ImpactInputs& inputs, const ImpactResult& result);

/// The effects as the records have them beside those of a changed spending. Contract: one study, two spendings.
document::Table changed_table(const ImpactInputs& inputs, const ImpactResult& before, const ImpactResult& after,
                              Language language);

}  // namespace geojeom
