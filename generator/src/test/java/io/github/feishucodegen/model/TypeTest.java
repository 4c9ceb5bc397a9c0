package io.github.feishucodegen.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.feishucodegen.diagnostic.Location;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypeTest {
    private static final ObjectType INNER = new ObjectType("inner", List.of(field("id", PrimitiveType.STRING)));
    private static final ObjectType OUTER =
            new ObjectType("outer", List.of(field("items", new ListType(new MapType(INNER)))));

    @Test
    void givesTheFieldsInsideListsAndMaps() {
        assertThat(new ListType(INNER).fields()).extracting(Field::name).containsExactly("id");
        assertThat(new ListType(PrimitiveType.STRING).fields()).isEmpty();
    }

    @Test
    void givesAllObjectsOuterOnesFirst() {
        assertThat(new ListType(OUTER).objects()).extracting(ObjectType::name).containsExactly("outer", "inner");
    }

    @Test
    void changesInnerObjectsFirst() {
        Type named = new MapType(OUTER)
                .transform(object -> object.withName(
                        object.name() + object.objects().map(ObjectType::name).toList()));
        assertThat(named.objects())
                .extracting(ObjectType::name)
                .containsExactly("outer[outer, inner[inner]]", "inner[inner]");
    }

    @Test
    void combinesTypesInsideTheListsAndMapsOfBoth() {
        Type strings = new ListType(new MapType(PrimitiveType.STRING));
        Type open = new ListType(AnyType.ANY);
        assertThat(strings.zip(open, (a, b) -> Optional.of(b == AnyType.ANY ? a : b)))
                .contains(strings);
        assertThat(strings.zip(open, (a, b) -> Optional.empty())).isEmpty();
    }

    private static Field field(String name, Type type) {
        return Field.of(name, type, new Location("page.md", 1));
    }
}
