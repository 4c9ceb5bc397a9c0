package io.github.feishucodegen.javacode;

import static io.github.feishucodegen.naming.FieldFixture.anonymous;
import static io.github.feishucodegen.naming.FieldFixture.field;
import static io.github.feishucodegen.naming.FieldFixture.integer;
import static io.github.feishucodegen.naming.FieldFixture.list;
import static io.github.feishucodegen.naming.FieldFixture.named;
import static io.github.feishucodegen.naming.FieldFixture.object;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static io.github.feishucodegen.naming.OperationFixture.type;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.FileType;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.MapType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.naming.OperationFixture;
import java.util.List;

/** A model with one of everything that generated code can hold. */
final class InterviewerModel {
    private InterviewerModel() {}

    static ApiModel create() {
        return model(
                List.of(patch(), list_(), upload(), download(), import_()),
                type(
                        "hire.v1.interviewer",
                        string("user_id").texts("The interviewer's id"),
                        integer("verify_status").values("1", "2", "-1"),
                        list("tags", PrimitiveType.STRING).values("a", "b"),
                        field("name", named("i18n")),
                        list("children", named("interviewer")),
                        field("score", PrimitiveType.NUMBER),
                        field("active", PrimitiveType.BOOLEAN),
                        field("labels", new MapType(named("i18n"))),
                        list("grid", new ListType(PrimitiveType.INTEGER)),
                        list("levels", PrimitiveType.INTEGER),
                        field("extra", AnyType.ANY),
                        list("extras", AnyType.ANY),
                        object("time_span", integer("from"), integer("to")),
                        field("mystery", named("unknown_type"))),
                type("hire.v1.i18n", string("zh_cn"), string("en_us")),
                type("hire.v1.unknown_type"));
    }

    private static OperationFixture patch() {
        return operation("hire.v1.interviewer.patch")
                .calls(HttpMethod.PATCH, "/open-apis/hire/v1/interviewers/:interviewer_id")
                .texts("Changes an interviewer")
                .path(string("interviewer_id").required())
                .query(string("user_id_type").values("open_id", "union_id"))
                .body(field(
                                "interviewer",
                                named(
                                        "interviewer",
                                        integer("verify_status").required().range("1", "2"),
                                        string("user_id").length(1, 5),
                                        list("tags", PrimitiveType.STRING).length(null, 2),
                                        list(
                                                "children",
                                                named(
                                                        "interviewer",
                                                        string("user_id").pattern("^ou_")))))
                        .required())
                .data(field("interviewer", named("interviewer", string("user_id"))));
    }

    private static OperationFixture list_() {
        return operation("hire.v1.interviewer.list")
                .calls(HttpMethod.GET, "/open-apis/hire/v1/interviewers")
                .query(integer("page_size").range("1", "100"), list("ids", PrimitiveType.STRING))
                .data(list("items", anonymous(string("id"), object("detail", string("note")))), string("page_token"));
    }

    private static OperationFixture upload() {
        return operation("hire.v1.attachment.create")
                .calls(HttpMethod.POST, "/open-apis/hire/v1/attachments")
                .body(
                        RequestBody.MediaType.MULTIPART,
                        anonymous(field("content", FileType.FILE).required(), string("file_name")))
                .answers(integer("code"), string("msg"), list("data", anonymous(string("id"))), string("extra"));
    }

    private static OperationFixture download() {
        return operation("hire.v1.attachment.get")
                .calls(HttpMethod.GET, "/open-apis/hire/v1/attachments/:id")
                .path(string("id"))
                .answersFile();
    }

    private static OperationFixture import_() {
        return operation("hire.v1.import.import")
                .calls(HttpMethod.POST, "/open-apis/hire/v1/import")
                .deprecated()
                .body(
                        RequestBody.MediaType.JSON,
                        named("interviewer", string("user_id").required()))
                .answers(integer("code"), string("msg"));
    }
}
