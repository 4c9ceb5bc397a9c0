package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a model, each in a numbered slot. */
public final class Schema {
    private final Field[] fields;
    /** Names in the form that the generator copies without encoding them again. */
    final SerializableString[] names;

    final Shape[] shapes;
    /** The slots of a model with nothing set; not to be changed. */
    final @Nullable Object[] nothing;

    private final Map<String, Integer> slots;
    private final PrefixCache leads;

    private final String rulesText;
    /** By slots; made when the first object is read, for classes know each other in circles. */
    private volatile Model @Nullable [] prototypes;
    /** Made when the first request is checked. */
    private volatile @Nullable Rules rules;

    private Schema(Field[] fields, String rulesText) {
        this.fields = fields;
        this.rulesText = rulesText;
        names = new SerializableString[fields.length];
        shapes = new Shape[fields.length];
        nothing = new Object[fields.length];
        slots = new HashMap<>(fields.length * 2);
        for (int slot = 0; slot < fields.length; slot++) {
            // A path parameter and a query parameter may share a name; by name, the first is meant.
            slots.putIfAbsent(fields[slot].name(), slot);
        }
        for (int slot = 0; slot < fields.length; slot++) {
            names[slot] = new SerializedString(memberName(slot));
            shapes[slot] = fields[slot].shape();
        }
        leads = new PrefixCache(fields.length);
    }

    /** The name of a field in JSON; that of a parameter whose name an earlier one has is {@code id@query}. */
    private String memberName(int slot) {
        Field field = fields[slot];
        String name = field.name();
        if (Integer.valueOf(slot).equals(slots.get(name)) || field.place() == Place.MEMBER) {
            return name;
        }
        do {
            name += "@" + field.place().name().toLowerCase(Locale.ROOT);
        } while (slots.putIfAbsent(name, slot) != null);
        return name;
    }

    /** The first field gets slot 0. */
    public static Schema of(Field... fields) {
        return new Schema(fields.clone(), "");
    }

    /**
     * Reads the form that generated classes have it in: {@code body:object@body user_id_type@query ids:int64[]@query}.
     *
     * @throws IllegalArgumentException if it is not in that form
     */
    public static Schema parse(String text) {
        return parse(text, "");
    }

    /**
     * With the rules of a request, a line for each: {@code user_id_type} where it is required,
     * {@code body/name length 1 100}, or {@code body/code:body/state together Log in} for the fields of a set, one of
     * which is needed in full.
     *
     * @throws IllegalArgumentException if the fields are not in their form; the rules are read when they are needed
     */
    public static Schema parse(String text, String rules) {
        return new Schema(SchemaText.fields(text), rules);
    }

    Rules rules() {
        Rules known = rules;
        if (known == null) {
            known = SchemaText.rules(rulesText);
            rules = known;
        }
        return known;
    }

    /** @param model any of the class that has this schema */
    Model prototype(int slot, Model model) {
        Model[] known = prototypes;
        if (known == null) {
            known = prototypes(model);
            prototypes = known;
        }
        return known[slot];
    }

    private Model[] prototypes(Model model) {
        Model[] objects = model.objects();
        Model[] bySlot = new Model[fields.length];
        int next = 0;
        for (int slot = 0; slot < fields.length; slot++) {
            if (shapes[slot].innermost().kind == Shape.Kind.OBJECT) {
                bySlot[slot] = objects[next++];
            }
        }
        return bySlot;
    }

    /** What led to the values of such an object in the answers before. */
    PrefixCache leads() {
        return leads;
    }

    public List<Field> fields() {
        return List.of(fields);
    }

    int size() {
        return fields.length;
    }

    Field field(int slot) {
        return fields[slot];
    }

    /** -1 where no field has the name. */
    int slot(String name) {
        Integer slot = slots.get(name);
        return slot == null ? -1 : slot;
    }
}
