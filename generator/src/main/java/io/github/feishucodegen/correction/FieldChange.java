package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One change of a field. */
public sealed interface FieldChange {
    Location location();

    /** The key of this change in the overlay. */
    String word();

    /** A change of a property of a field. It does not change the field's type, name or place. */
    sealed interface Fact extends FieldChange {}

    /** @param type in a spelling that the type column of a page could have */
    record Retype(Location location, String type) implements FieldChange {
        @Override
        public String word() {
            return "type";
        }
    }

    record Require(Location location, boolean required) implements Fact {
        @Override
        public String word() {
            return "required";
        }
    }

    /** @param values all listed values; empty if the values on the page are not values of the field */
    record Enumerate(Location location, List<Explained> values) implements Fact {
        public Enumerate {
            values = List.copyOf(values);
        }

        @Override
        public String word() {
            return "values";
        }
    }

    /** @param open whether the field can have other values, too */
    record OpenValues(Location location, boolean open) implements Fact {
        @Override
        public String word() {
            return "open-values";
        }
    }

    record Describe(Location location, String description) implements Fact {
        @Override
        public String word() {
            return "description";
        }
    }

    /** @param value the default; null for a field without one */
    record Default(Location location, @Nullable String value) implements Fact {
        @Override
        public String word() {
            return "default";
        }
    }

    /** @param value the example; null for a field without one */
    record Exemplify(Location location, @Nullable String value) implements Fact {
        @Override
        public String word() {
            return "example";
        }
    }

    /** @param length of a string or a list; null for none */
    record MinLength(Location location, @Nullable Integer length) implements Fact {
        @Override
        public String word() {
            return "min-length";
        }
    }

    /** @param length of a string or a list; null for none */
    record MaxLength(Location location, @Nullable Integer length) implements Fact {
        @Override
        public String word() {
            return "max-length";
        }
    }

    /** @param value null for none */
    record Minimum(Location location, @Nullable BigDecimal value) implements Fact {
        @Override
        public String word() {
            return "minimum";
        }
    }

    /** @param value null for none */
    record Maximum(Location location, @Nullable BigDecimal value) implements Fact {
        @Override
        public String word() {
            return "maximum";
        }
    }

    /** @param pattern a regular expression; null for none */
    record Match(Location location, @Nullable String pattern) implements Fact {
        @Override
        public String word() {
            return "pattern";
        }
    }

    /** @param scopes all scopes that give access to the field */
    record Permit(Location location, List<Explained> scopes) implements Fact {
        public Permit {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String word() {
            return "scopes";
        }
    }

    /** @param notice null for a field that is not deprecated */
    record Deprecate(Location location, @Nullable Notice notice) implements Fact {
        @Override
        public String word() {
            return "deprecated";
        }
    }

    /**
     * What is known of a deprecation.
     *
     * @param ends the day on which the field ends; null for none
     * @param replacement what to use in its place; null for none
     */
    record Notice(@Nullable LocalDate ends, @Nullable String replacement) {}

    /** @param values all listed values that are deprecated */
    record DeprecateValues(Location location, List<String> values) implements Fact {
        public DeprecateValues {
            values = List.copyOf(values);
        }

        @Override
        public String word() {
            return "deprecated-values";
        }
    }

    record Rename(Location location, String name) implements FieldChange {
        @Override
        public String word() {
            return "name";
        }
    }

    /** @param parent the field or the place into which the field moves */
    record Move(Location location, FieldPath parent) implements FieldChange {
        @Override
        public String word() {
            return "parent";
        }
    }

    /** Removes a field of the page that does not exist. */
    record Remove(Location location) implements FieldChange {
        @Override
        public String word() {
            return "remove";
        }
    }

    /** Adds a field that the page lacks. Other changes set its properties. */
    record Add(Location location, String type) implements FieldChange {
        @Override
        public String word() {
            return "add";
        }
    }
}
