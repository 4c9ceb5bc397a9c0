package io.github.feishucodegen.feishu.wire;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.feishucodegen.client.json.Jsons;
import io.github.feishucodegen.client.model.EmptyModel;
import io.github.feishucodegen.client.model.IntegerEnum;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.OpenEnum;
import io.github.feishucodegen.feishu.Client;
import io.github.feishucodegen.feishu.fixture.ClassFolder;
import io.github.feishucodegen.feishu.fixture.Platform;
import io.github.feishucodegen.feishu.fixture.PlatformExtension;
import io.github.feishucodegen.feishu.fixture.Stored;
import io.github.feishucodegen.feishu.service.contact.v3.model.*;
import io.github.feishucodegen.feishu.service.im.v1.enums.*;
import io.github.feishucodegen.feishu.service.im.v1.model.*;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Generated classes in a mapper that nothing was registered with, and in object streams. */
@ExtendWith(PlatformExtension.class)
class OtherSerializersTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** What a program keeps of an answer. */
    public record Sent(String to, CreateMessageMsgTypeEnum type, CreateMessageRespBody message, List<Sender> senders)
            implements Serializable {}

    @Test
    void everyModelIsReadAndWritten() throws IOException, ClassNotFoundException {
        List<Class<? extends Model>> models = ClassFolder.classesAround(Client.class).stream()
                .filter(Model.class::isAssignableFrom)
                .<Class<? extends Model>>map(type -> type.asSubclass(Model.class))
                .toList();

        assertThat(models).hasSizeGreaterThan(100);
        for (Class<? extends Model> type : models) {
            String json = "{\"brand_new\":{\"n\":[9007199254740993,null]}}";
            assertThat(Stored.inMapper(EmptyModel.of(type))).hasToString("{}");
            assertThat(Stored.inStream(MAPPER.readValue(json, type)))
                    .isInstanceOf(type)
                    .hasToString(json);
        }
    }

    @Test
    void everyEnumIsReadAndWritten() throws IOException, ClassNotFoundException {
        List<Class<?>> enums = ClassFolder.classesAround(Client.class).stream()
                .filter(OpenEnum.class::isAssignableFrom)
                .toList();

        assertThat(enums).hasSizeGreaterThan(20);
        for (Class<?> type : enums) {
            String json = IntegerEnum.class.isAssignableFrom(type) ? "9007199254740993" : "\"not listed\"";
            Object read = MAPPER.readValue(json, type);
            assertThat(read).isInstanceOf(type);
            assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
            assertThat(Stored.inStream(read)).isEqualTo(read);
        }
    }

    @Test
    void anAnswerIsPartOfWhatAProgramKeeps(Platform platform) throws IOException, ClassNotFoundException {
        platform.answer("""
                {"code":0,"msg":"ok","data":{"message_id":"om_1","msg_type":"hologram","deleted":"maybe",\
                "sender":{"id":"cli_1","sender_type":"app","later":1.50},"brand_new":[{"n":9007199254740993}]}}""");
        CreateMessageResp resp = platform.client()
                .im()
                .v1()
                .message()
                .create(CreateMessageReq.newBuilder()
                        .receiveIdType("open_id")
                        .createMessageReqBody(CreateMessageReqBody.newBuilder()
                                .receiveId("ou_1")
                                .msgType("text")
                                .content("{}")
                                .build())
                        .build());
        CreateMessageRespBody message = resp.orThrow();
        Sent sent = new Sent("ou_1", message.getMsgTypeEnum(), message, List.of(message.getSender(), new Sender()));

        assertThat(MAPPER.readTree(MAPPER.writeValueAsString(sent))).isEqualTo(MAPPER.readTree("""
                        {"to":"ou_1","type":"hologram",\
                        "message":{"message_id":"om_1","msg_type":"hologram","deleted":"maybe",\
                        "sender":{"id":"cli_1","sender_type":"app","later":1.5},"brand_new":[{"n":9007199254740993}]},\
                        "senders":[{"id":"cli_1","sender_type":"app","later":1.5},{}]}"""));
        assertThat(Stored.inMapper(sent)).isEqualTo(sent);
        assertThat(Stored.inStream(sent)).isEqualTo(sent);
    }

    @Test
    void listsOfAnAnswerStandAlone(Platform platform) throws IOException, ClassNotFoundException {
        platform.answer("""
                {"code":0,"data":{"has_more":false,"items":[{"name":"一","leaders":[]},{"name":null}]}}""");
        List<Department> items = platform.client()
                .contact()
                .v3()
                .department()
                .children(ChildrenDepartmentReq.newBuilder().departmentId("0").build())
                .orThrow()
                .getItems();

        assertThat(MAPPER.readValue(MAPPER.writeValueAsString(items), new TypeReference<List<Department>>() {}))
                .isEqualTo(items);
        assertThat(Stored.inStream(items)).isEqualTo(items);
        assertThat(MAPPER.writeValueAsString(Map.of("items", items)))
                .isEqualTo(Jsons.DEFAULT.toJson(Map.of("items", items)));
    }
}
