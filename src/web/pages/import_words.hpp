#pragma once

#include "web/page_text.hpp"

namespace geojeom::import_words {

inline constexpr PageText journal_reason{"가져오기: {file}", "Import: {file}"};
inline constexpr PageText title{"{type} 가져오기", "Import: {type}"};
inline constexpr PageText lead{"엑셀(.xlsx)이나 CSV(UTF-8, CP949) 파일을 올리면 먼저 보여 드립니다. 확인하기 전에는 아무것도 저장하지 않습니다.", "Upload an Excel workbook (.xlsx) or a CSV file (UTF-8, CP949). You see it first; nothing is saved before you agree."};
inline constexpr PageText form_file{"빈 양식 내려받기", "Download an empty form"};
inline constexpr PageText file{"파일", "File"};
inline constexpr PageText file_hint{"64 MB까지, 제목 행이 있는 표. 열 이름은 화면의 항목 이름이면 됩니다.", "Up to 64 MB, a table with a header row. Columns are named like the fields on the page."};
inline constexpr PageText send{"올리고 미리 보기", "Upload and preview"};
inline constexpr PageText waiting{"올려 두고 마치지 않은 파일", "Uploaded and not finished"};
inline constexpr PageText uploaded_at{"올린 시각", "Uploaded at"};
inline constexpr PageText heading{"{file} 미리 보기", "Preview of {file}"};
inline constexpr PageText nothing_saved{"아직 아무것도 저장하지 않았습니다.", "Nothing has been saved yet."};
inline constexpr PageText rows{"읽은 행", "Rows"};
inline constexpr PageText created{"등록", "Created"};
inline constexpr PageText changed{"수정", "Changed"};
inline constexpr PageText left_alone{"변경 없음", "Left alone"};
inline constexpr PageText refused{"오류 행", "Rows with errors"};
inline constexpr PageText unit{"건", "records"};
inline constexpr PageText unit_rows{"행", "rows"};
inline constexpr PageText file_problems{"파일 전체에서 볼 점", "About the whole file"};
inline constexpr PageText columns{"열과 항목 맞추기", "Columns and fields"};
inline constexpr PageText columns_lead{"파일의 열마다 어느 항목으로 읽을지 정합니다. 고친 것은 다음에 같은 제목의 파일을 올릴 때 그대로 씁니다.", "Which field each column is read into. What you choose is used again for the next file with the same titles."};
inline constexpr PageText file_column{"파일의 열", "Column of the file"};
inline constexpr PageText example{"값의 예", "Example"};
inline constexpr PageText field{"항목", "Field"};
inline constexpr PageText not_read{"읽지 않음", "Not read"};
inline constexpr PageText field_of{"{column}열 {header}의 항목", "Field of column {column} {header}"};
inline constexpr PageText reading{"파일 읽는 방법", "How the file is read"};
inline constexpr PageText sheet{"시트", "Sheet"};
inline constexpr PageText encoding{"글자 인코딩", "Character encoding"};
inline constexpr PageText encoding_found{"자동(지금 {found})", "Automatic (now {found})"};
inline constexpr PageText wrong_rows{"고칠 행", "Rows to mend"};
inline constexpr PageText wrong_lead{"칸을 고치고 '다시 검사'를 누르세요. 파일은 그대로 두고 고친 값만 씁니다.", "Mend the cells and press 'Check again'. The file stays as it is; the mended values are used."};
inline constexpr PageText more_wrong{"앞의 {shown}행만 보입니다. 모두 {all}행이며, 오류 행을 엑셀로 내려받아 고칠 수 있습니다.", "Only the first {shown} rows of {all} are shown; download all of them as a workbook to mend them there."};
inline constexpr PageText row{"행", "Row"};
inline constexpr PageText reason{"까닭", "Reason"};
inline constexpr PageText leave_out{"빼기", "Leave out"};
inline constexpr PageText leave_out_row{"{row}행 빼기", "Leave out row {row}"};
inline constexpr PageText cell{"{row}행 {header}", "Row {row}, {header}"};
inline constexpr PageText left_out{"뺀 행: {rows}", "Rows left out: {rows}"};
inline constexpr PageText take_back{"뺀 행 되돌리기", "Take them back"};
inline constexpr PageText check{"다시 검사", "Check again"};
inline constexpr PageText import_all{"{count}건 가져오기", "Import {count} records"};
inline constexpr PageText import_good{"맞는 {count}건만 가져오기", "Import only the {count} good records"};
inline constexpr PageText bad_file{"오류 행 엑셀로 받기", "Rows with errors as a workbook"};
inline constexpr PageText drop{"그만두기", "Discard"};
inline constexpr PageText first_rows{"파일의 처음 몇 행", "The first rows of the file"};
inline constexpr PageText examples{"바뀔 기록의 예", "Examples of what will happen"};
inline constexpr PageText what{"내용", "What"};
inline constexpr PageText record{"기록", "Record"};
inline constexpr PageText nothing_new{"새로 가져올 것이 없습니다. 파일의 내용이 이미 저장되어 있습니다.", "There is nothing new to import: everything in the file is stored already."};
inline constexpr PageText skipped{"기록이 아닌 행(제목, 합계, 각주) {count}개는 읽지 않았습니다.", "{count} rows that are no records (titles, totals, footnotes) are not read."};
inline constexpr PageText amounts{"금액 단위: {unit}", "Unit of amounts: {unit}"};
inline constexpr PageText place{"{row}행 {column}열 {header}", "Row {row}, column {column} {header}"};

inline constexpr PageText imports{"가져오기 이력", "Imports"};
inline constexpr PageText imports_lead{"어느 파일에서 무엇이 들어왔는지 봅니다. 하나를 열면 그때 등록하고 고친 기록이 나옵니다.", "What came in from which file. Open one to see the records it created and changed."};
inline constexpr PageText done{"가져왔습니다.", "Imported."};
inline constexpr PageText still_wrong{"오류가 있는 {count}행은 가져오지 않았습니다.", "{count} rows with errors were not imported."};
inline constexpr PageText mend_rest{"남은 행 고치기", "Mend the remaining rows"};
inline constexpr PageText to_list{"{type} 목록", "List of {type}"};
inline constexpr PageText again{"다른 파일 가져오기", "Import another file"};
inline constexpr PageText when{"가져온 시각", "Imported at"};
inline constexpr PageText who{"가져온 사람", "Imported by"};
inline constexpr PageText field_type{"기록 유형", "Record type"};
inline constexpr PageText mapping{"열 대응", "Column mapping"};
inline constexpr PageText records{"등록하고 고친 기록", "Records created and changed"};
inline constexpr PageText change{"일", "Change"};
inline constexpr PageText next{"다음 100건", "Next 100"};
inline constexpr PageText none{"가져온 파일이 없습니다.", "Nothing has been imported."};

}  // namespace geojeom::import_words
