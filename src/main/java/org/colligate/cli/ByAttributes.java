package org.colligate.cli;

import java.util.ArrayList;
import java.util.List;
import org.colligate.analysis.Grouping;
import org.colligate.model.AttributeId;
import org.colligate.model.RefusedException;
import org.colligate.model.Study;

/// Groups as `--by` names them.
final class ByAttributes {

    private ByAttributes() {}

    /// Reads one or two attributes.
    static Grouping of(Study study, List<String> attributes) throws RefusedException {
        List<String> names = NameList.of(attributes, name -> study.attribute(name).isPresent());
        if (names.size() > 2) {
            throw new WrongUsageException("--by takes one or two attributes.");
        }
        List<AttributeId> ids = new ArrayList<>();
        for (String name : names) {
            ids.add(Projects.attribute(study, name).id());
        }
        if (ids.stream().distinct().count() < ids.size()) {
            throw new WrongUsageException("--by names the same attribute twice.");
        }
        return new Grouping.ByAttributes(ids);
    }
}
