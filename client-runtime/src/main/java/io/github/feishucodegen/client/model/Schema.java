package io.github.feishucodegen.client.model;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import io.github.feishucodegen.client.Internal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of a model. Each has a slot: the index of its value. */
@Internal
public final class Schema {
    private final Field[] fields;
    /** The names in a form that the JSON generator copies without encoding them again. */
    final SerializableString[] names;

    final Shape[] shapes;
    /** The values of a model with no field set. */
    final ModelFields nothing;

    private final Map<String, Integer> slots;
    private final PrefixCache prefixes;

    private final String rulesText;
    /**
     * The empty models by slot. They are created when the first object is read, because classes may refer to each
     * other in cycles.
     */
    private volatile Model @Nullable [] prototypes;
    /** The rules; parsed when the first request is checked. */
    private volatile @Nullable Rules rules;

    private Schema(Field[] fields, String rulesText) {
        this.fields = fields;
        this.rulesText = rulesText;
        names = new SerializableString[fields.length];
        shapes = new Shape[fields.length];
        nothing = new ModelFields(this, new Object[fields.length], Map.of());
        slots = new HashMap<>(fields.length * 2);
        for (int slot = 0; slot < fields.length; slot++) {
            // A path parameter and a query parameter may have the same name. The name then means the first one.
            slots.putIfAbsent(fields[slot].name(), slot);
        }
        for (int slot = 0; slot < fields.length; slot++) {
            names[slot] = new SerializedString(memberName(slot));
            shapes[slot] = fields[slot].shape();
        }
        prefixes = new PrefixCache(fields.length);
    }

    /** The name of a field in JSON. If an earlier parameter has the same name, it is for example {@code id@query}. */
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

    /** A schema of these fields. The first field has slot 0. */
    public static Schema of(Field... fields) {
        return new Schema(fields.clone(), "");
    }

    /**
     * Parses the text form of generated classes: {@code body:object@body user_id_type@query ids:int64[]@query}.
     *
     * @throws IllegalArgumentException if the text does not have this form
     */
    public static Schema parse(String text) {
        return parse(text, "");
    }

    /**
     * Parses fields and the rules of a request, one line for each rule. {@code user_id_type} is a required field.
     * {@code body/name length 1 100} is a limit. {@code body/code:body/state together Log in} is a required set: all
     * fields of at least one set must be present.
     *
     * @throws IllegalArgumentException if the fields do not have this form; the rules are parsed on first use
     */
    public static Schema parse(String text, String rules) {
        return new Schema(SchemaReader.fields(text), rules);
    }

    Rules rules() {
        Rules known = rules;
        if (known == null) {
            known = SchemaReader.rules(rulesText);
            rules = known;
        }
        return known;
    }

    /** @param model any model of the class with this schema */
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

    /** The text before the values of such objects in earlier responses. */
    PrefixCache prefixes() {
        return prefixes;
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

    /** The slot of a field; -1 if no field has this name. */
    int slot(String name) {
        Integer slot = slots.get(name);
        return slot == null ? -1 : slot;
    }
}
