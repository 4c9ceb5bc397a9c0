package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.CellDeclaration;
import io.github.feishucodegen.declaration.Limits;
import io.github.feishucodegen.declaration.OperationDeclaration;
import io.github.feishucodegen.declaration.ScopeDeclaration;
import io.github.feishucodegen.declaration.ValueDeclaration;
import java.math.BigDecimal;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellReaderTest {
    /** A cell of a page that has been copied as text. */
    private static CellDeclaration bare(String description) {
        OperationDeclaration operation = (OperationDeclaration) Pages.declaration(
                "标题",
                "请求",
                "| k | v |",
                "|--|--|",
                "| HTTP URL | /open-apis/a |",
                "| HTTP Method | POST |",
                "请求体",
                "| 名称 | 类型 | 描述 |",
                "|--|--|--|",
                "x | int | " + description + " |");
        return operation.body().rows().get(0).cell();
    }

    @Nested
    class Descriptions {
        @Test
        void lackLabels() {
            CellDeclaration cell = Pages.cell("书名\n**示例值**：\"春\"\n**默认值**：`\"\"`\n[更多](https://x)");
            assertThat(cell.description()).isEqualTo("书名\n\n[更多](https://x)");
            assertThat(cell.example()).isEqualTo("\"春\"");
            assertThat(cell.defaultValue()).isEmpty();
        }

        @Test
        void keepRemarks() {
            assertThat(Pages.cell("书名\n**示例值**：1\n**注意**：\n- 不可空\n- 不可长").description())
                    .isEqualTo("书名\n\n**注意**：\n- 不可空\n- 不可长");
        }

        @Test
        void keepEmphasis() {
            assertThat(Pages.cell("按 **书架**：再按 **楼层** 排").description()).isEqualTo("按 **书架**：再按 **楼层** 排");
        }

        @ParameterizedTest
        @ValueSource(strings = {"-", "\\-", "/"})
        void ofADashAreEmpty(String written) {
            assertThat(Pages.cell(written)).isEqualTo(CellDeclaration.EMPTY);
        }

        @Test
        void tellThatAnIntegerIsWide() {
            assertThat(Pages.cell("时刻（字段类型为：int64）").wideInteger()).isTrue();
            assertThat(Pages.cell("时刻").wideInteger()).isFalse();
        }
    }

    @Nested
    class Literal {
        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                quoteCharacter = '\0',
                value = {
                    "\"春\";\"春\"",
                    "`open_id`;open_id",
                    "open_id;open_id",
                    "[\"a\",\"b\"];[\"a\",\"b\"]",
                    "\"a\" [更多](https://x);\"a\"",
                    "\"a \"b\" c\";\"a \"b\" c\"",
                    "`a` 或 `b`;`a` 或 `b`",
                    "12;12"
                })
        void examplesKeepTheirQuotes(String written, String example) {
            assertThat(Pages.cell("x\n**示例值**：" + written).example()).isEqualTo(example);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = ';',
                quoteCharacter = '\0',
                value = {"`open_id`;open_id", "\"a\";a", "'a';a", "`\"a\"`;a", "10;10", "false;false"})
        void defaultsAndFixedValuesLoseThem(String written, String value) {
            assertThat(Pages.cell("x\n**默认值**：" + written).defaultValue()).isEqualTo(value);
            assertThat(Pages.cell("x\n**固定值**：" + written).fixedValue()).isEqualTo(value);
            assertThat(Pages.cell("x\n**默认值：**" + written).defaultValue()).isEqualTo(value);
            assertThat(Pages.cell("x\n**默认值**: " + written).defaultValue()).isEqualTo(value);
        }

        @Test
        void mayBeJsonOverLines() {
            assertThat(Pages.cell("x\n**示例值**：{\n\"a\": 1\n}").example()).isEqualTo("{\n\"a\": 1\n}");
            assertThat(Pages.cell("x\n**示例值**：\n```json\n{\"a\": 1}\n```\n后文").example())
                    .isEqualTo("{\"a\": 1}");
        }

        @Test
        void areAbsentBehindAnEmptyLabel() {
            assertThat(Pages.cell("x\n**示例值**：").example()).isNull();
        }
    }

    @Nested
    class Values {
        private final ValueDeclaration open = new ValueDeclaration("1", "在架");
        private final ValueDeclaration lent = new ValueDeclaration("2", "借出");

        @Test
        void haveBoldWordsInTheirDescriptions() {
            OperationDeclaration operation = Pages.withLines(
                    "POST",
                    "### 请求体",
                    "",
                    "| 名称 | 描述 |",
                    "| --- | --- |",
                    "| x | **可选值有**：<br>- 1：见 **甲**：乙<br>- 2：借出 |");
            assertThat(operation.body().rows().get(0).cell().values())
                    .containsExactly(new ValueDeclaration("1", "见 **甲**：乙"), lent);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x\n**可选值有**：\n- 1：在架\n- 2：借出",
                    "x\n**可选值有：**\n- `1`：在架\n- `2`：借出",
                    "x\n**可选值**：\n* 1: 在架\n* 2: 借出",
                    "x\n**枚举值有**：\n- 1 : 在架\n- 2（默认）：借出",
                    "x。可选值有：\n- 1：在架\n- 2：借出",
                    "x，取值为：\n- 1：在架\n- 2：借出",
                    "x\n**可选值有**： - `1`: 在架 - `2`: 借出",
                    "x。枚举值有： - 1：在架 -  2：借出",
                    "x\n**可选值有**：\n  - 1：在架\n  - 2：借出\n\n**示例值**：1"
                })
        void areListedInManyWays(String written) {
            assertThat(Pages.cell(written).values()).containsExactly(open, lent);
            assertThat(Pages.cell(written).possible()).isFalse();
        }

        @Test
        void mayNotBeAll() {
            CellDeclaration cell = Pages.cell("x\n**可能值有：**\n- 1：在架\n- 2：借出");
            assertThat(cell.values()).containsExactly(open, lent);
            assertThat(cell.possible()).isTrue();
        }

        @Test
        void mayHoldColonsAndLines() {
            assertThat(Pages.cell("x\n**可选值有**：\n- 09:30：早\n  - 再早\n晚\n- a:b").values())
                    .containsExactly(new ValueDeclaration("09:30", "早\n  - 再早\n晚"), new ValueDeclaration("a", "b"));
        }

        @Test
        void areListedOnce() {
            assertThat(Pages.cell("x\n**可选值有**：\n- 1\n- 1：在架\n- 2：借出").values()).containsExactly(open, lent);
        }

        @Test
        void wordsAmongNumbersAreNestedItems() {
            CellDeclaration cell = Pages.cell("x\n**可选值有**：\n- 1：在架\n- 书架：甲\n- 2：借出");

            assertThat(cell.values()).containsExactly(open, lent);
            assertThat(cell.description()).contains("书架：甲");
            assertThat(Pages.cell("x\n**可选值有**：\n- 甲：上\n- 乙：下").values()).hasSize(2);
        }

        @Test
        void areNotSentences() {
            CellDeclaration cell = Pages.cell("x\n**可选值有**：\n- 1：在架\n- see the list of shelves");
            assertThat(cell.values()).containsExactly(open);
            assertThat(cell.description()).isEqualTo("x\n\n- see the list of shelves");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "状态，支持：\n- 1：在架\n- 2：借出",
                    "状态。支持的状态：\n- `1`：在架\n- `2`: 借出\n默认为 1。",
                    "状态，仅支持以下类型\n- 1：在架\n- 2：借出\n**示例值**：1"
                })
        void mayBeIntroducedByProse(String written) {
            CellDeclaration cell = Pages.cell(written);
            assertThat(cell.values()).containsExactly(open, lent);
            assertThat(cell.description()).contains("- ");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "状态，支持：\n- 1：在架\n- 见书架目录",
                    "状态，支持：\n- 1：在架",
                    "可用以下参数查询：\n- id：书号\n- name：书名",
                    "状态，支持：\n- http://a\n- http://b"
                })
        void areNotWhatProseIntroducesElse(String written) {
            assertThat(Pages.cell(written).values()).isEmpty();
        }

        @Test
        void areNotTakenFromOtherLists() {
            assertThat(Pages.cell("获取方式：\n- 查询：见上\n- 登录：见下").values()).isEmpty();
        }

        @Test
        void runTogetherOnPagesCopiedAsText() {
            CellDeclaration cell = bare("状态 示例值:1 可选值有: - 1: 在架 - 2: 借出");
            assertThat(cell.description()).isEqualTo("状态");
            assertThat(cell.example()).isEqualTo("1");
            assertThat(cell.values()).containsExactly(open, lent);
        }
    }

    @Nested
    class LimitsOfValues {
        private static Limits limits(String rules) {
            return Pages.cell("x\n**数据校验规则**：\n" + rules).limits();
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                delimiter = ';',
                value = {
                    "- 长度范围：`1` ～ `100` 字符;1;100",
                    "- 长度范围：`0`~`10,000`;0;10000",
                    "长度范围：1-255 字符;1;255",
                    "- 最大长度：`9`;-;9",
                    "- 最小长度：`2` 字符;2;-",
                    "1 ~ 100 个字符。;1;100",
                    "列表长度不能大于 200。;-;200"
                })
        void countCharactersOrItems(String rule, Integer least, Integer most) {
            assertThat(limits(rule)).isEqualTo(new Limits(least, most, null, null, null));
        }

        @ParameterizedTest
        @CsvSource(
                nullValues = "-",
                delimiter = ';',
                value = {
                    "- 取值范围：`-5` ～ `5`;-5;5",
                    "- 取值范围：`0.5` ～ `1.5`;0.5;1.5",
                    "- 最大值：`50`;-;50",
                    "- 最小值：`-1`;-1;-",
                    "int32 范围（`1`~`2147483647`）内的正整数。;1;2147483647",
                    "- 取值范围：`0` ～ `9223372036854775807`;0;9223372036854775807"
                })
        void boundNumbers(String rule, BigDecimal least, BigDecimal most) {
            assertThat(limits(rule)).isEqualTo(new Limits(null, null, least, most, null));
        }

        @Test
        void comeTogether() {
            assertThat(limits("- 长度范围：`1` ～ `64` 字符\n- 正则校验：`^[a-z：|`]+$`"))
                    .isEqualTo(new Limits(1, 64, null, null, "^[a-z：|`]+$"));
            assertThat(Pages.cell("x\n**最小值**：0\n**最大值**：200").limits())
                    .isEqualTo(new Limits(null, null, BigDecimal.ZERO, BigDecimal.valueOf(200), null));
        }

        @Test
        void thatCannotBeReadStayInTheDescription() {
            assertThat(Pages.cell("x\n**数据校验规则**：\n- 只用小写\n- 最小值：`9` ～ `1`").description())
                    .isEqualTo("x\n\n只用小写\n\n最小值：`9` ～ `1`");
            assertThat(limits("- 长度范围：`0` ～ `99999999999`")).isEqualTo(new Limits(0, null, null, null, null));
        }
    }

    @Nested
    class ScopesOfFields {
        private final ScopeDeclaration scope = new ScopeDeclaration("library:reader.id:readonly", "读取读者 ID");

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "x\n**字段权限要求**：\n读取读者 ID(library:reader.id:readonly)",
                    "x\n**字段权限要求（满足任一）**：\n读取读者 ID(library:reader.id:readonly)",
                    "x\n**当值为 `a`，字段权限要求**：\n读取读者 ID(library:reader.id:readonly)",
                    "x\n- 字段权限要求：\n  - 读取读者 ID(library:reader.id:readonly)",
                    "x\n**字段权限要求**： `library:reader.id:readonly` 读取读者 ID"
                })
        void standBehindTheirLabel(String written) {
            CellDeclaration cell = Pages.cell(written);
            assertThat(cell.fieldScopes()).containsExactly(scope);
            assertThat(cell.description()).isEqualTo("x");
        }

        @Test
        void mayBeDemandedInProse() {
            assertThat(Pages.cell("要读取它，需申请以下权限：读取读者 ID(library:reader.id:readonly)")
                            .fieldScopes())
                    .containsExactly(scope);
            assertThat(Pages.cell("形如 `shelf:floor`").fieldScopes()).isEmpty();
        }
    }
}
