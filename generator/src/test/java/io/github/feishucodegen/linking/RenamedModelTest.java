package io.github.feishucodegen.linking;

import static io.github.feishucodegen.naming.FieldFixture.field;
import static io.github.feishucodegen.naming.FieldFixture.named;
import static io.github.feishucodegen.naming.FieldFixture.object;
import static io.github.feishucodegen.naming.FieldFixture.string;
import static io.github.feishucodegen.naming.OperationFixture.model;
import static io.github.feishucodegen.naming.OperationFixture.operation;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.model.AnyType;
import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ListType;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.RequestBody;
import io.github.feishucodegen.model.SharedType;
import io.github.feishucodegen.naming.OperationFixture;
import io.github.feishucodegen.sdknames.SdkNames;
import io.github.feishucodegen.sdknames.SdkNamesJson;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RenamedModelTest {
    private static final SdkNames NAMES = SdkNamesJson.read("""
            {
              "format": 1,
              "operations": {"POST /open-apis/lamp/v1/lamps/:": "lamp.v1.lamp.hang Fixture"},
              "versions": {"lamp.v1": {
                "types": {
                  "HangLampReq": "dry_run:boolean",
                  "Fixture": "name parts:Part[] wires:integer colour:=ColourEnum",
                  "Part": "part_id spares:Part[]"
                },
                "enums": {"ColourEnum": {"r": "RED"}}
              }}
            }
            """);

    private static OperationFixture hang() {
        return operation("lamp.v1.lamps.create").calls(HttpMethod.POST, "/open-apis/lamp/v1/lamps/:lamp_id");
    }

    private static ApiModel overlaid(OperationFixture... operations) {
        return RenamedModel.of(model(operations), NAMES);
    }

    private static RequestBody body(ApiModel model) {
        return Objects.requireNonNull(model.operations().get(0).body());
    }

    @Test
    void operationsMeetByRouteWhateverTheyAreCalled() {
        ApiModel overlaid = overlaid(hang().body(string("name")), operation("lamp.v1.lamps.other"));

        assertThat(overlaid.operations())
                .extracting(o -> o.id().toString())
                .containsExactly("lamp.v1.lamp.hang", "lamp.v1.lamps.other");
        assertThat(overlaid.operations().get(0).parameters())
                .extracting(p -> p.field().name())
                .containsExactly("dry_run");
    }

    @Test
    void theNameOfAnotherOperationIsNotTaken() {
        ApiModel overlaid = overlaid(hang(), operation("lamp.v1.lamp.hang"));

        assertThat(overlaid.operations())
                .extracting(o -> o.id().toString())
                .containsExactly("lamp.v1.lamp.hang", "lamp.v1.lamps.create");
    }

    @Test
    void objectsGetNamesAndFieldsThatNoPageHas() {
        ApiModel overlaid =
                overlaid(hang().body(field("wires", PrimitiveType.STRING), object("parts", string("weight"))));

        assertThat(body(overlaid).content().name()).isEqualTo("fixture");
        assertThat(overlaid.types()).extracting(type -> type.key().name()).containsExactly("fixture", "part");
        SharedType fixture = overlaid.types().get(0);
        assertThat(fixture.fields()).extracting(Field::name).containsExactly("wires", "parts", "name", "colour");
        // What a page says of a type stays.
        assertThat(fixture.fields().get(0).type()).isEqualTo(PrimitiveType.STRING);
        assertThat(fixture.fields().get(1).type()).isInstanceOf(ObjectType.class);
        assertThat(fixture.fields().get(3).values())
                .extracting(value -> value.value())
                .containsExactly("r");
        assertThat(overlaid.types().get(1).fields())
                .extracting(Field::name)
                .containsExactly("weight", "part_id", "spares");
    }

    @Test
    void wherePagesSayNothingOfATypeTheOverlayDoes() {
        ApiModel overlaid = overlaid(hang().body(field("parts", AnyType.ANY)));

        assertThat(overlaid.types().get(0).fields().get(0).type())
                .isEqualTo(new ListType(new ObjectType("part", List.of())));
    }

    @Test
    void aCallingExampleComesFirst() {
        ApiModel overlaid = overlaid(hang().body(RequestBody.MediaType.JSON, named("shown", string("name"))));

        assertThat(body(overlaid).content().name()).isEqualTo("shown");
    }

    @Test
    void withoutNamesNothingChanges() {
        ApiModel model = model(hang().body(string("name")));

        assertThat(RenamedModel.of(model, SdkNames.NONE)).isSameAs(model);
    }
}
