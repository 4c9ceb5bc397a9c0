package io.github.feishucodegen.diff.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TopicTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            灯的颜色                     | 灯的颜色（已废弃）                       | DEPRECATION
            打开一盏灯。                  | 打开一盏灯。建议切换至批量开灯接口。          | DEPRECATION
            灯的旧编号                    | 灯的旧编号，计划于明年下线                 | REMOVAL
            灯的亮度                     | 灯的亮度，台灯不支持                      | SUPPORT
            灯的名字                     | 灯的名字，与编号至少传一个                  | REQUIREMENT
            灯的亮度，默认值为 50            | 灯的亮度，默认值为 80                    | DEFAULT
            点亮的时长                    | 点亮的时长（单位：秒）                     | UNIT
            开始时间                     | 开始时间，需小于结束时间                    | RANGE
            由开灯接口返回的房间 ID           | 由开灯接口返回的灯具 ID                   | ID
            打开一盏灯。                  | 打开一盏灯。应用需要开通灯具权限。             | SCOPE
            The colour               | The colour. Deprecated.          | DEPRECATION
            The old number           | The old number, which will be removed | REMOVAL
            The brightness           | The brightness, not supported for desk lamps | SUPPORT
            The name                 | The name. Mandatory.             | REQUIREMENT
            The brightness, 50 by default | The brightness, defaults to 80 | DEFAULT
            How long it is lit       | How long it is lit, in seconds   | UNIT
            The beginning            | The beginning (inclusive)        | RANGE
            The lamp, of one ID type | The lamp, of the ID type in the query | ID
            Lights a lamp.           | Lights a lamp. Requires the lamp permission. | SCOPE
            """)
    void aStatementThatCameIsFoundInBothDirections(String before, String after, Topic topic) {
        assertThat(Topic.changed(before, after, false)).contains(topic);
        assertThat(Topic.changed(after, before, false)).contains(topic);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            灯的颜色，必填                 | 灯罩的颜色，必填
            灯的亮度（默认值为 50）           | 灯的亮度，默认值为 50
            亮度不支持调节                 | 亮度**不支持调节**
            灯的 ID，单位：个              | 灯的 id，单位：个
            灯的亮度，默认为 50             | The brightness, which is 50 by default
            Deprecated. The colour   | The color. Deprecated.
            """)
    void otherWordsAroundTheSameStatementsAreNoTopic(String before, String after) {
        assertThat(Topic.changed(before, after, false)).isEmpty();
    }

    @Test
    void adviceOnAnErrorMentionsTopicsWithoutStatingThem() {
        assertThat(Topic.changed("请重试", "参数必填，请重试", true)).isEmpty();
        assertThat(Topic.changed("请重试", "错误码已废弃", true)).contains(Topic.DEPRECATION);
    }

    @ParameterizedTest
    @EnumSource(Topic.class)
    void eachTopicHasPhrasesInBothLanguages(Topic topic) {
        assertThat(Phrases.of(topic)).hasSizeGreaterThanOrEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            该字段将于 2027 年 3 月 1 日下线。       | 2027-03-01
            创建于 2026-01-02。该参数已废弃，2026/12/31 后停止服务 | 2026-12-31
            Deprecated. It will be removed on 2026-10-05 | 2026-10-05
            """)
    void aSentenceAboutAnEndNamesItsDay(String text, LocalDate day) {
        assertThat(Sunset.in(text)).contains(day);
    }

    @Test
    void aDateElsewhereIsNoEnd() {
        assertThat(Stream.of("已废弃。更新于 2026-12-31", "不再支持版本 2026.99.99", "自 2026-12-31 起可用")
                        .map(Sunset::in))
                .allMatch(Optional::isEmpty);
    }
}
