package io.github.feishucodegen.client.model;

/** Builds models of a class that has no builder of its own: answers, and what stands in answers only. */
final class PlainBuilder extends Model.Builder<Model, PlainBuilder> {
    PlainBuilder(Model model) {
        super(model);
    }

    @Override
    public Model build() {
        return built();
    }
}
