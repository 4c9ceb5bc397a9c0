package io.github.feishucodegen.client.sample;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.feishucodegen.client.model.Model;
import io.github.feishucodegen.client.model.ModelBuilder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Has a field of every type. */
@SuppressWarnings("serial")
public final class Thing extends Model {
    public Thing() {
        super("name status:int64 score:number active:bool extra:any child:object children:object[] tags:[] ids:int64[]"
                + " weights:number{} by_key:object{} matrix:[][] anys:any[]");
    }

    @Override
    protected Model[] objects() {
        return new Model[] {new Thing(), new Thing(), new Thing()};
    }

    public static Builder newBuilder() {
        return new Builder(new Thing());
    }

    public Builder toBuilder() {
        return new Builder(this);
    }

    public @Nullable String getName() {
        return get(0);
    }

    public @Nullable Long getStatus() {
        return get(1);
    }

    public @Nullable ThingStatusEnum getStatusEnum() {
        Long value = getStatus();
        return value == null ? null : ThingStatusEnum.of(value);
    }

    public @Nullable Double getScore() {
        return get(2);
    }

    public @Nullable Boolean getActive() {
        return get(3);
    }

    public @Nullable JsonNode getExtra() {
        return get(4);
    }

    public @Nullable Thing getChild() {
        return get(5);
    }

    public @Nullable List<Thing> getChildren() {
        return get(6);
    }

    public @Nullable List<String> getTags() {
        return get(7);
    }

    public @Nullable List<Long> getIds() {
        return get(8);
    }

    public @Nullable Map<String, Double> getWeights() {
        return get(9);
    }

    public @Nullable Map<String, Thing> getByKey() {
        return get(10);
    }

    public @Nullable List<List<String>> getMatrix() {
        return get(11);
    }

    public @Nullable List<JsonNode> getAnys() {
        return get(12);
    }

    public static final class Builder extends ModelBuilder<Thing, Builder> {
        private Builder(Thing model) {
            super(model);
        }

        public Builder name(@Nullable String name) {
            return set(0, name);
        }

        public Builder status(long status) {
            return set(1, status);
        }

        public Builder status(@Nullable Long status) {
            return set(1, status);
        }

        public Builder status(ThingStatusEnum status) {
            return set(1, status);
        }

        public Builder score(double score) {
            return set(2, score);
        }

        public Builder score(@Nullable Double score) {
            return set(2, score);
        }

        public Builder active(@Nullable Boolean active) {
            return set(3, active);
        }

        public Builder extra(@Nullable Object extra) {
            return set(4, extra);
        }

        public Builder child(@Nullable Thing child) {
            return set(5, child);
        }

        public Builder children(@Nullable List<Thing> children) {
            return set(6, children);
        }

        public Builder children(Thing... children) {
            return set(6, children);
        }

        public Builder tags(@Nullable List<String> tags) {
            return set(7, tags);
        }

        public Builder tags(String... tags) {
            return set(7, tags);
        }

        public Builder ids(@Nullable List<Long> ids) {
            return set(8, ids);
        }

        public Builder ids(Number... ids) {
            return set(8, ids);
        }

        public Builder weights(@Nullable Map<String, ? extends Number> weights) {
            return set(9, weights);
        }

        public Builder byKey(@Nullable Map<String, Thing> byKey) {
            return set(10, byKey);
        }

        public Builder matrix(@Nullable List<List<String>> matrix) {
            return set(11, matrix);
        }

        public Builder anys(@Nullable List<?> anys) {
            return set(12, anys);
        }

        public Thing build() {
            return built();
        }
    }
}
