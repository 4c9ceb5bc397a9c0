package io.github.feishucodegen.diff;

import static io.github.feishucodegen.model.Texts.zh;

import io.github.feishucodegen.diagnostic.Location;
import io.github.feishucodegen.model.Field;
import io.github.feishucodegen.model.HttpMethod;
import io.github.feishucodegen.model.ObjectType;
import io.github.feishucodegen.model.Operation;
import io.github.feishucodegen.model.OperationId;
import io.github.feishucodegen.model.PrimitiveType;
import io.github.feishucodegen.model.Response;
import io.github.feishucodegen.model.ScopeRequirement;
import io.github.feishucodegen.model.SourcePage;
import io.github.feishucodegen.model.Type;
import java.util.List;
import java.util.Locale;

/** Small operations. */
public final class EditsFixture {
    private EditsFixture() {}

    /** An operation that answers with one object of a named type, which has one field {@code name}. */
    public static Operation operation(String method, String typeName, String typeOfName) {
        Location at = new Location(method + ".md", 1);
        Type leaf = PrimitiveType.valueOf(typeOfName.toUpperCase(Locale.ROOT));
        ObjectType named = new ObjectType(typeName, List.of(field("name", leaf, at)));
        ObjectType data = new ObjectType(null, List.of(field(typeName, named, at)));
        return new Operation(
                new OperationId("hire", "v1", "interviewer", method),
                HttpMethod.GET,
                "/open-apis/hire/v1/interviewers/" + method,
                zh(method),
                zh(""),
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                ScopeRequirement.ANY,
                List.of(),
                List.of(),
                null,
                new Response.Json(new ObjectType(null, List.of(field("data", data, at)))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new SourcePage(at, null, null)));
    }

    private static Field field(String name, Type type, Location at) {
        return Field.of(name, type, at.atLine(name.length()));
    }
}
