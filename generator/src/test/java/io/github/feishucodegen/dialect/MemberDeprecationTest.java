package io.github.feishucodegen.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.DeprecationNote;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberDeprecationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "书名（已废弃）",
                "书名（该字段即将下线，可不填）",
                "已弃用，可忽略",
                "书名，废弃字段",
                "【不再维护】书架的层数",
                "书名。**注意**：不推荐使用",
                "书名\n- 长度不限\n- 该字段已废弃",
                "书名\n- 待废弃，不校验",
                "[书架](https://a.example/b)上的书名（已废弃）",
                "如果传入书名，该字段不再使用",
                "Title of the book. This field is deprecated.",
                "Title of the book (deprecated)",
                "Deprecated: see the shelf",
                "Title. The parameter is no longer maintained"
            })
    void marksAFieldThatIsDeprecatedItself(String description) {
        assertThat(MemberDeprecation.ofField(description)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "书名",
                "是否已废弃的书",
                "支持 `a`（已废弃）、`b`",
                "与[旧书架](https://a.example/b)（已废弃）相同",
                "参见[旧书架（已废弃）](https://a.example/b)",
                "取值：\n- old：旧书。已不推荐使用\n- new：新书",
                "取值： - old：旧书。已不推荐使用 - new：新书",
                "如果只有一本书，不推荐使用",
                "书少时，不推荐使用",
                "不推荐使用长书名",
                "该书架已下线",
                "old：已废弃",
                "支持旧书（已废弃）和新书",
                "A book that is no longer in print",
                "Whether the book is deprecated",
                "`old` (deprecated) or `new`",
                "If there is one book, not recommended"
            })
    void marksNoFieldThatOnlyMentionsIt(String description) {
        assertThat(MemberDeprecation.ofField(description)).isNull();
    }

    @Test
    void readsTheDayAndTheReplacement() {
        assertThat(MemberDeprecation.ofField("书名。该字段将于 2027 年 3 月 1 日下线，请使用 `book_title` 字段"))
                .isEqualTo(new DeprecationNote(LocalDate.of(2027, 3, 1), "book_title"));
        assertThat(MemberDeprecation.ofField(
                        "Title. This field is deprecated since 2027-03-01, use book_title instead."))
                .isEqualTo(new DeprecationNote(LocalDate.of(2027, 3, 1), "book_title"));
        assertThat(MemberDeprecation.ofField("书名（已废弃，版本 2027.13.45）")).isEqualTo(new DeprecationNote(null, null));
    }

    @Test
    void doesNotTakeTheMeaningOfAValueForAMark() {
        assertThat(MemberDeprecation.ofValue("已废弃")).isNull();
        assertThat(MemberDeprecation.ofValue("该值已废弃")).isNotNull();
        assertThat(MemberDeprecation.ofValue("旧书，已废弃")).isNotNull();
        assertThat(MemberDeprecation.ofValue("已废弃，请使用 new_book")).isNotNull();
    }
}
