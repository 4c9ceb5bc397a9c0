package io.github.feishucodegen.correction;

import io.github.feishucodegen.diagnostic.Location;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that is otherwise than the page says. */
public sealed interface FieldChange {
    Location location();

    /** The key in the file. */
    String word();

    /** A change of what a field is, which leaves it where it stands. */
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

    /** @param values all of them; none where the page lists what are no values */
    record Enumerate(Location location, List<Explained> values) implements Fact {
        public Enumerate {
            values = List.copyOf(values);
        }

        @Override
        public String word() {
            return "values";
        }
    }

    /** @param open whether other values come, too */
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

    /** @param value null for a field without a default */
    record Default(Location location, @Nullable String value) implements Fact {
        @Override
        public String word() {
            return "default";
        }
    }

    /** @param value null for a field without an example */
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

    /** @param scopes all that uncover the field */
    record Permit(Location location, List<Explained> scopes) implements Fact {
        public Permit {
            scopes = List.copyOf(scopes);
        }

        @Override
        public String word() {
            return "scopes";
        }
    }

    record Rename(Location location, String name) implements FieldChange {
        @Override
        public String word() {
            return "name";
        }
    }

    /** @param parent the field, or the place, that it stands in */
    record Move(Location location, FieldPath parent) implements FieldChange {
        @Override
        public String word() {
            return "parent";
        }
    }

    /** The page has a field that there is not. */
    record Remove(Location location) implements FieldChange {
        @Override
        public String word() {
            return "remove";
        }
    }

    /** The page lacks a field that there is; other changes tell the rest of it. */
    record Add(Location location, String type) implements FieldChange {
        @Override
        public String word() {
            return "add";
        }
    }
}
