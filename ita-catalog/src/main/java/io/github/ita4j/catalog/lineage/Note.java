package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.text.Labelled;

/**
 * What the evidence of links and relations says besides its kind. The words fit both directions, so that they mirror.
 */
enum Note implements Labelled {
    SOME_TOPICS,
    BY_TITLE,
    BY_CODE,
    TITLE_NOT_FOUND,
    ITEM_NOT_KNOWN,
    OTHERS_NOT_KNOWN
}
