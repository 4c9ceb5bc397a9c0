package io.github.feishucodegen.linking;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.declaration.PageDeclaration;
import io.github.feishucodegen.diagnostic.Diagnostic;
import io.github.feishucodegen.diagnostic.Result;
import io.github.feishucodegen.dialect.PageReader;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.AppType;
import io.github.feishucodegen.model.Event;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Scope;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.source.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From pages about events and callbacks to the model. */
class EventsTest {
    private static final String LENT = """
            ---
            fullPath: "/a/b/library-v1/book/events/lent"
            ---
            # Book lent

            A reader has taken a book.{Try it}(url=/x?project=library&version=v1&resource=book&event=lent)

            ## Event
            | Facts |  |
            | --- | --- |
            | Event type | library.book.lent_v1 |
            | Supported app types | custom,isv |
            | Required scopes Enable any scope from the list | `library:book:readonly` |
            | Required field scopes | `library:reader:readonly` |
            | Push Mode | `Webhook` |

            ### Event body
            | Name | Type | Description |
            | --- | --- | --- |
            | `schema` | `string` | Schema |
            | `header` | `event_header` | Header |
            | &nbsp;&nbsp;└ `event_type` | `string` | Type |
            | `event` | `\\-` | \\- |
            | &nbsp;&nbsp;└ `shelf` | `int` | The shelf **Optional values are**: <br>- `1`: near the door <br>- `2`: upstairs |
            | &nbsp;&nbsp;└ `reader` | `reader` | Who reads |
            | &nbsp;&nbsp;&nbsp;&nbsp;└ `open_id` | `string` | Id **Required field scopes**: `library:reader:readonly` |

            ### Event body example
            ```json
            {"schema": "2.0", "header": {"event_type": "library.book.lent_v1"},
             "event": {"shelf": 2, "reader": {"open_id": "ou_1"}}}
            ```
            """;

    /** The same event in a form without levels. */
    private static final String LENT_FLAT = """
            # 图书借出

            ## 事件

            基本 | &nbsp;
            ---|---
            事件类型 | library.book.lent_v1
            支持的应用类型 | 自建应用、商店应用

            ### 事件体

            名称 | 类型 | 描述
            ---|---|---
            schema | string | 模式
            header | event_header | 头
            event_type | string | 类型
            event | \\- | \\-
            shelf | int | 书架
            reader | reader | 读者
            open_id | string | 编号

            ### 事件体示例

            ```json
            {"schema": "2.0", "header": {"event_type": "library.book.lent_v1"},
             "event": {"shelf": 2, "reader": {"open_id": "ou_1"}}}
            ```
            """;

    /** A callback that can be answered in two forms, without levels. Each form begins with the same fields. */
    private static final String TWO_FORMS = """
            # 借阅确认

            ## 回调

            基本 | &nbsp;
            ---|---
            回调类型 | library.book.confirm

            ## 回调结构体

            名称 | 类型 | 描述
            ---|---|---
            token | string | 凭证

            ## 响应回调的结构体

            ### 自己写书架

            名称 | 类型 | 必须 | 描述
            ---|---|---|---
            toast | object | 否 | 提示
            text | string | 否 | 文本
            words | Map | 否 | 译文
            key | string | 否 | 语言
            value | string | 否 | 语言的文本
            shelf | object | 否 | 书架
            kind | string | 是 | 固定为 `own`
            data | object | 是 | 书架的内容

            ```json
            {"toast": {"text": "好", "words": {"en": "fine"}}, "shelf": {"kind": "own", "data": {}}}
            ```

            ### 按图纸

            名称 | 类型 | 必须 | 描述
            ---|---|---|---
            toast | object | 否 | 提示
            text | string | 否 | 文本
            shelf | object | 否 | 书架
            kind | string | 是 | 固定为 `plan`
            data | object | 是 | 图纸
            plan | string | 是 | 图纸的编号

            ```json
            {"toast": {"text": "好"}, "shelf": {"kind": "plan", "data": {"plan": "p1"}}}
            ```
            """;

    private static final String SEVERAL = """
            # 归还

            ## 事件

            | 基本 | |
            |---|---|
            | 事件类型 | book_return |
            | 权限要求 | `library:book` |

            了解[接口](https://open.feishu.cn/document/reference/library-v4/book/get)。

            ### 事件体（事件类型为 book_return）

            | 字段 | 数据类型 | 描述 |
            |---|---|---|
            | ts | string | 时间 |
            | uuid | string | 编号 |
            | event | object | 内容 |
            | &nbsp;&nbsp;└ type | string | 类型 |
            | &nbsp;&nbsp;└ late | boolean | 是否逾期 |

            ### 事件体示例（事件类型为 book_return）

            ```json
            {"uuid": "1", "type": "event_callback", "event": {"type": "book_return", "late": true}}
            ```

            ### 事件体

            | 字段 | 数据类型 | 描述 |
            |---|---|---|
            | uuid | string | 编号 |
            | event | object | 内容 |
            | &nbsp;&nbsp;└ type | string | 类型 |

            ### 事件体示例

            ```json
            {"uuid": "2", "type": "event_callback", "event": {"type": "book_return_undone"}}
            ```
            """;

    private static final String CALLBACK = """
            # 书卡按钮

            ## 回调

            基本信息 | &nbsp;
            ---|---
            回调类型 | book.card.pressed
            支持的应用类型 | 自建应用

            ## 回调结构体

            字段 | 数据类型 | 描述
            ---|---|---
            schema | string | 版本
            event | object | 内容
            token | string | 凭证

            ## 回调结构体示例

            ```json
            {"schema": "2.0", "event": {"token": "c-1"}}
            ```

            ## 响应回调的结构体

            应用需在三秒内响应。

            ### 只弹出提示

            字段 | 数据类型 | 是否必填 | 描述
            ---|---|---|---
            toast | object | 否 | 提示
            type | string | 是 | 提示的类型

            响应的示例

            ```json
            {"toast": {"type": "info"}}
            ```
            """;

    @Test
    void aPageSaysWhatThePlatformSendsAndToWhom() {
        Event event = only(LENT);

        assertThat(event.id()).hasToString("library.book.lent_v1");
        assertThat(event.id().project()).isEqualTo("library");
        assertThat(event.id().version()).isEqualTo("v1");
        assertThat(event.kind()).isEqualTo(Event.Kind.EVENT);
        assertThat(event.envelope()).isEqualTo(Event.Envelope.SCHEMA_2);
        assertThat(event.appTypes()).containsExactly(AppType.CUSTOM, AppType.STORE);
        assertThat(event.scopes()).extracting(Scope::id).containsExactly("library:book:readonly");
        assertThat(event.fieldScopes()).extracting(Scope::id).containsExactly("library:reader:readonly");
        assertThat(paths(event.content()))
                .containsExactly(
                        "schema",
                        "header",
                        "header.event_type",
                        "event",
                        "event.shelf",
                        "event.reader",
                        "event.reader.open_id");
        Field shelf = event.content().fields().get(2).type().fields().get(0);
        assertThat(shelf.values()).extracting(value -> value.value()).containsExactly("1", "2");
        assertThat(event.examples()).hasSize(1);
        assertThat(event.answer()).isNull();
    }

    @Test
    void theExampleShowsTheNestingThatATableDoesNotState() {
        assertThat(paths(only(LENT_FLAT).content())).isEqualTo(paths(only(LENT).content()));
    }

    @Test
    void pagesAboutOneEventAreMerged() {
        Event event = only(LENT, LENT_FLAT);

        assertThat(event.pages()).hasSize(2);
        assertThat(event.title().translations()).hasSize(2);
        assertThat(paths(event.content())).hasSize(7);
    }

    @Test
    void aPageMayDescribeSeveralEvents() {
        ApiModel model = link(SEVERAL).value();

        assertThat(model.events())
                .extracting(event -> event.id().type())
                .containsExactly("book_return", "book_return_undone");
        assertThat(model.events()).extracting(Event::envelope).containsOnly(Event.Envelope.OLDER);
        assertThat(paths(model.events().get(0).content())).contains("event.late");
        assertThat(paths(model.events().get(1).content())).doesNotContain("event.late");
        assertThat(model.events())
                .allSatisfy(event -> assertThat(event.examples()).hasSize(1));
    }

    @Test
    void anEventWithoutATypeIsReportedAndNotRead() {
        String nameless = SEVERAL.replace("{\"type\": \"book_return_undone\"}", "{}");
        Result<ApiModel> linked = link(nameless);

        assertThat(linked.value().events()).hasSize(1);
        assertThat(read(nameless).diagnostics()).extracting(Diagnostic::id).contains("event-type-missing");
    }

    @Test
    void aCallbackHasAnAnswer() {
        Event callback = only(CALLBACK);

        assertThat(callback.kind()).isEqualTo(Event.Kind.CALLBACK);
        assertThat(paths(callback.content())).containsExactly("schema", "event", "event.token");
        ObjectType answer = callback.answer();
        assertThat(answer).isNotNull();
        assertThat(paths(answer)).containsExactly("toast", "toast.type");
        assertThat(answer.fields().get(0).type().fields().get(0).required()).isTrue();
        assertThat(callback.examples()).hasSize(1);
        assertThat(callback.answerExamples()).hasSize(1);
    }

    @Test
    void formsOfAnAnswerAreReadApartAndMerged() {
        Event callback = only(TWO_FORMS);

        ObjectType answer = callback.answer();
        assertThat(paths(answer))
                .containsExactly(
                        "toast", "toast.text", "toast.words", "shelf", "shelf.kind", "shelf.data", "shelf.data.plan");
        List<Field> shelf = answer.fields().get(1).type().fields();
        assertThat(shelf).extracting(Field::required).containsExactly(true, true);
        assertThat(shelf.get(1).type().fields().get(0).required()).isFalse();
        assertThat(callback.answerExamples()).hasSize(2);
    }

    @Test
    void theRowsKeyAndValueDescribeTheEntriesOfAMap() {
        Result<ApiModel> linked = link(TWO_FORMS);

        Field words = linked.value()
                .events()
                .get(0)
                .answer()
                .fields()
                .get(0)
                .type()
                .fields()
                .get(1);
        assertThat(words.type()).isEqualTo(new MapType(PrimitiveType.STRING));
        assertThat(words.description().text()).isEqualTo("译文\n\n`key`: 语言\n\n`value`: 语言的文本");
        assertThat(linked.diagnostics()).extracting(Diagnostic::id).contains("map-entries");
    }

    @Test
    void typesOfEventsAreUnitedWithThoseOfOperations() {
        String operation = """
                # a

                {Try it}(url=/x?project=library&version=v1&resource=reader&method=get)

                ## 请求

                | a | b |
                |---|---|
                | HTTP URL | /open-apis/library/v1/readers |
                | HTTP Method | GET |

                ### 响应体

                | 名称 | 类型 | 描述 |
                |---|---|---|
                | code | int | c |
                | msg | string | m |
                | data | \\- | |
                | &nbsp;&nbsp;└ reader | reader | r |
                | &nbsp;&nbsp;&nbsp;&nbsp;└ name | string | n |
                """;
        ApiModel model = link(LENT, operation).value();

        SharedType reader = model.types().stream()
                .filter(type -> type.key().name().equals("reader"))
                .findFirst()
                .orElseThrow();
        assertThat(reader.fields()).extracting(Field::name).containsExactly("name", "open_id");
        assertThat(reader.operations()).hasSize(1);
        assertThat(reader.events()).extracting(Object::toString).containsExactly("library.book.lent_v1");
    }

    private static Event only(String... pages) {
        ApiModel model = link(pages).value();
        assertThat(model.events()).hasSize(1);
        return model.events().get(0);
    }

    private static Result<ApiModel> link(String... pages) {
        List<PageDeclaration> declarations = new ArrayList<>();
        for (int i = 0; i < pages.length; i++) {
            declarations.add(
                    PageReader.read(new Page(i + ".md", pages[i])).value().orElseThrow());
        }
        return Linker.link(declarations);
    }

    private static Result<?> read(String page) {
        return PageReader.read(new Page("p.md", page));
    }

    private static List<String> paths(ObjectType object) {
        List<String> paths = new ArrayList<>();
        collect(object.fields(), "", paths);
        return paths;
    }

    private static void collect(List<Field> fields, String prefix, List<String> paths) {
        for (Field field : fields) {
            paths.add(prefix + field.name());
            collect(field.type().fields(), prefix + field.name() + ".", paths);
        }
    }
}
