package org.colligate.cli;

import java.util.ArrayList;
import java.util.List;
import org.colligate.model.AttributeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;

/// The attributes that `--by` names.
final class AttributeList {

    private static final int MOST = 2;

    private AttributeList() {}

    /// Returns one or two different attributes.
    static List<AttributeId> of(Study study, List<String> texts) throws RefusedException {
        List<String> names = NameList.of(texts, name -> study.attribute(name).isPresent());
        if (names.size() > MOST) {
            throw new WrongUsageException("--by takes one or two attributes.");
        }
        List<AttributeId> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(Projects.attribute(study, name).id());
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw new WrongUsageException("--by names the same attribute twice.");
        }
        return ids;
    }
}
