package io.github.feishucodegen.fuzz;

import io.github.feishucodegen.model.ApiModel;
import io.github.feishucodegen.model.ModelFormatException;
import io.github.feishucodegen.model.ModelJson;

/** Reading of stored models. A model that was read is written so that it is read as the same. */
final class ModelDoor implements Door {
    @Override
    public void enter(byte[] bytes) {
        ApiModel model;
        try {
            model = ModelJson.read(Door.text(bytes));
        } catch (ModelFormatException e) {
            return;
        }
        String written = ModelJson.write(model);
        Door.law(written.equals(ModelJson.write(ModelJson.read(written))), "a model changes when it is stored");
    }
}
