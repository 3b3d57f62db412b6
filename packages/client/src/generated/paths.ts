// Made from openapi.json by scripts/generate.ts: change that, not this.

export interface paths {
  "/listings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the listings one may see, newest change first. (`listing.list`) */
    get: {
      parameters: { query?: { "organisationId"?: string; "listAgentId"?: string; "reviewStatus"?: ("draft" | "submitted" | "changes_requested" | "approved" | "deleted")[]; "standardStatus"?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[]; "text"?: string; "feedSourceId"?: string; "updatedSince"?: string; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "version" | "title" | "listingKey" | "reviewStatus" | "standardStatus" | "listPrice" | "closePrice" | "currency" | "unparsedAddress" | "city" | "propertyType" | "bedroomsTotal" | "bathroomsTotal" | "livingArea" | "livingAreaUnits" | "listAgentId" | "listAgentName" | "daysOnMarket" | "viewCount" | "saveCount" | "inquiryCount" | "coverKey" | "updatedAt" | "submittedAt" | "canSell" | "next" | "next.kind" | "next.slot" | "next.dueAt")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Draft a listing at an address. (`listing.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListingCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one listing. (`listing.get`) */
    get: {
      parameters: { query?: { "fields"?: ("id" | "version" | "organisationId" | "organisationName" | "listingKey" | "listAgentId" | "listAgentName" | "propertyId" | "reviewStatus" | "standardStatus" | "isOverdue" | "title" | "publicRemarks" | "listPrice" | "originalListPrice" | "closePrice" | "currency" | "daysOnMarket" | "publishedAt" | "statusChangedAt" | "closeDate" | "updatedAt" | "createdAt" | "isFromFeed" | "place" | "place.parcelId" | "place.unparsedAddress" | "place.city" | "place.stateOrProvince" | "place.postalCode" | "place.country" | "place.zone" | "place.latitude" | "place.longitude" | "place.locationPrecision" | "facts" | "facts.propertyType" | "facts.propertySubType" | "facts.bedroomsTotal" | "facts.bathroomsTotal" | "facts.livingArea" | "facts.livingAreaUnits" | "facts.livingAreaSquareMetres" | "facts.lotSizeArea" | "facts.lotSizeUnits" | "facts.yearBuilt" | "facts.yearRenovated" | "facts.stories" | "facts.features" | "facts.amenities" | "photos" | "photos.id" | "photos.kind" | "photos.status" | "photos.width" | "photos.height" | "photos.blurhash" | "photos.caption" | "photos.alt" | "photos.url" | "photos.renditions" | "private" | "private.privateRemarks" | "private.reviewNote" | "private.reviewFindings" | "private.viewCount" | "private.saveCount" | "private.inquiryCount" | "private.expirationAt" | "private.goLiveAt" | "private.listingContractDate" | "private.deadlines" | "private.sourceKey" | "private.extraFields" | "actions" | "actions.command" | "actions.to" | "canEdit" | "canSell" | "canShare")[]; "include"?: ("openHouses" | "history")[] }; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    /** Throw a draft away. (`listing.delete`) */
    delete: {
      parameters: { query?: { "expectedVersion"?: number; "reason"?: string }; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingDeleteOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Edit a listing and the property it describes. (`listing.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/listings/{id}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read the price and status history of a listing and of its place. (`listing.history`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingHistoryOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/saved-listings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the listings one saved, the last first. (`listing.listSaved`) */
    get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number; "fields"?: ("id" | "savedAt" | "note" | "title" | "standardStatus" | "listPrice" | "closePrice" | "currency" | "priceWhenSaved" | "unparsedAddress" | "city" | "country" | "latitude" | "longitude" | "locationPrecision" | "propertyType" | "propertySubType" | "bedroomsTotal" | "bathroomsTotal" | "livingArea" | "livingAreaUnits" | "cover" | "cover.id" | "cover.kind" | "cover.status" | "cover.width" | "cover.height" | "cover.blurhash" | "cover.caption" | "cover.alt" | "cover.url" | "cover.renditions")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingListSavedOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/saved-listings/ids": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Which listings one saved. (`listing.savedIds`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingSavedIdsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/saved": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Put a listing on one's own list, or take it off. (`listing.save`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListingSaveInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingSaveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/views": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Count a look at a listing, once per visitor and day. (`listing.recordView`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListingRecordViewInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingRecordViewOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/assign-agent": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Give a listing to another agent of the agency. (`listing.assignAgent`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListingAssignAgentInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingAssignAgentOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/change-price": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Change the asking price. (`listing.changePrice`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListingChangePriceInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingChangePriceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/submit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Hand a draft in for review. (`listing.submit`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingSubmitInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingSubmitOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/approve": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Approve a submitted draft. (`listing.approve`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingApproveInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingApproveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/request-changes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a submitted draft back with a note. (`listing.requestChanges`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListingRequestChangesInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingRequestChangesOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/publish": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Put an approved listing on the market, now or at a set time. (`listing.publish`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingPublishInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingPublishOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/hold": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take a listing off the market for a while. (`listing.hold`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingHoldInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingHoldOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/release": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** End a hold. (`listing.release`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingReleaseInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingReleaseOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/withdraw": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Withdraw a listing from the market. (`listing.withdraw`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingWithdrawInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingWithdrawOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/relist": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Bring a withdrawn listing back on the market. (`listing.relist`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingRelistInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingRelistOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/renew": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Put an expired listing back on the market under a new contract. (`listing.renew`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListingRenewInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingRenewOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/cancel": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Cancel the listing contract for good. (`listing.cancel`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingCancelInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingCancelOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/under-contract": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Mark a listing as under contract while back-up offers are welcome. (`listing.underContract`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingUnderContractInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingUnderContractOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/pend": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Mark a listing as pending: under contract, no further offers. (`listing.pend`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingPendInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingPendOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/back-on-market": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Put a listing back on the market after a contract of sale fell through. (`listing.backOnMarket`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListingBackOnMarketInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingBackOnMarketOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{id}/close": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Close a pending listing with the price and day of the sale. (`listing.close`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListingCloseInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListingCloseOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{listingId}/open-houses": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** A listing's open houses. (`openHouse.list`) */
    get: {
      parameters: { query?: { "withPast"?: boolean }; header?: { "If-None-Match"?: string }; path: { "listingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OpenHouseListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Announce an open house. (`openHouse.schedule`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "listingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["OpenHouseScheduleInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OpenHouseScheduleOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/open-houses/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Move an open house. (`openHouse.reschedule`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["OpenHouseRescheduleInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OpenHouseRescheduleOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/open-houses/{id}/cancel": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Call an open house off. (`openHouse.cancel`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["OpenHouseCancelInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OpenHouseCancelOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/list-views": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List your views of a list. (`listView.list`) */
    get: {
      parameters: { query: { "list": "listings" | "tickets" }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListViewListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Keep a list with its filters under a name. (`listView.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ListViewCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListViewCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/list-views/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a view of a list. (`listView.delete`) */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListViewDeleteOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Rename a view of a list, pin it, make it the default, or change what it shows. (`listView.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ListViewUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ListViewUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/listings/{recordId}/media": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List a record's photos, plans, documents and links in order. (`media.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MediaListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Announce files to be uploaded. (`media.begin`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MediaBeginInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MediaBeginOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{recordId}/media/links": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Add the address of a video or a 360° tour. (`media.addLink`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MediaAddLinkInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MediaAddLinkOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{recordId}/media/order": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Put the photos in order. (`media.reorder`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MediaReorderInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MediaReorderOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/media/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one photo, plan, document or link. (`media.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MediaGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    /** Take a photo, plan, document or link off its record. (`media.delete`) */
    delete: {
      parameters: { query?: { "expectedVersion"?: number }; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MediaDeleteOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Change a caption, an alternative text, or photo into floor plan. (`media.edit`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["MediaEditInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MediaEditOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/media/{id}/restore": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Put back a photo, plan, document or link that was taken off. (`media.restore`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["MediaRestoreInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MediaRestoreOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/uploads/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Ask how much of a file has arrived. (`get.uploads`) */
    get: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    /** Send a whole file. (`put.uploads`) */
    put: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/octet-stream": string } };
      responses: {
        201: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    /** Give up a file that is on its way. (`media.cancel`) */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        204: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Send the next piece of a file. (`patch.uploads`) */
    patch: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/octet-stream": string } };
      responses: {
        201: { headers: { [name: string]: unknown }; content?: never };
        204: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/inquiries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the inquiries one may see, newest first. (`inquiry.list`) */
    get: {
      parameters: { query?: { "organisationId"?: string; "listingId"?: string; "assignedTo"?: string; "isUnassigned"?: boolean; "isMine"?: boolean; "status"?: ("received" | "answered" | "closed")[]; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "version" | "status" | "listingId" | "listingTitle" | "leadId" | "leadName" | "leadStatus" | "assignedTo" | "assignedToName" | "question" | "receivedAt" | "firstResponseDueAt" | "answeredAt" | "messageCount")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InquiryListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{listingId}/inquiries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask about a listing. (`inquiry.ask`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "listingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["InquiryAskInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InquiryAskOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inquiries/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one inquiry with its conversation. (`inquiry.get`) */
    get: {
      parameters: { query?: { "fields"?: ("id" | "version" | "status" | "listingId" | "listingTitle" | "leadId" | "leadName" | "leadStatus" | "assignedTo" | "assignedToName" | "question" | "receivedAt" | "firstResponseDueAt" | "answeredAt" | "messageCount" | "organisationId" | "organisationName" | "contact" | "contact.email" | "contact.phone" | "messages" | "messages.id" | "messages.side" | "messages.authorName" | "messages.body" | "messages.sentAt" | "actions" | "canShare")[]; "include"?: ("listing")[] }; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InquiryGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inquiries/{id}/answer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Answer an inquiry. (`inquiry.answer`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["InquiryAnswerInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InquiryAnswerOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inquiries/{id}/follow-up": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Write again under one's own answered inquiry. (`inquiry.followUp`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["InquiryFollowUpInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InquiryFollowUpOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inquiries/{id}/claim": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take an unassigned inquiry. (`inquiry.claim`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InquiryClaimOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inquiries/{id}/assign": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Give an inquiry to an agent. (`inquiry.assign`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["InquiryAssignInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InquiryAssignOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inquiries/{id}/close": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** End an inquiry. (`inquiry.close`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["InquiryCloseInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InquiryCloseOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find agents by name, area, language, speciality and rating. (`agent.list`) */
    get: {
      parameters: { query?: { "text"?: string; "area"?: string; "language"?: string; "speciality"?: "first_homes" | "family_homes" | "condominiums" | "luxury" | "new_construction" | "rentals" | "investment" | "relocation" | "land" | "commercial" | "waterfront" | "accessible_homes"; "rating"?: number; "isVerified"?: boolean; "agency"?: string; "sort"?: "relevance" | "rating" | "name"; "page"?: number; "limit"?: number; "fields"?: ("items" | "items.id" | "items.userId" | "items.slug" | "items.name" | "items.headline" | "items.agency" | "items.portrait" | "items.isVerified" | "items.areas" | "items.languages" | "items.specialities" | "items.rating" | "items.onMarket" | "items.closed" | "total" | "facets" | "facets.areas" | "facets.languages" | "facets.specialities" | "facets.ratings" | "facets.verified")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents/by": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read the public page of an agent. (`agent.get`) */
    get: {
      parameters: { query?: { "slug"?: string; "id"?: string; "userId"?: string; "fields"?: ("id" | "userId" | "slug" | "name" | "headline" | "agency" | "agency.id" | "agency.slug" | "agency.name" | "portrait" | "portrait.id" | "portrait.kind" | "portrait.status" | "portrait.width" | "portrait.height" | "portrait.blurhash" | "portrait.caption" | "portrait.alt" | "portrait.url" | "portrait.renditions" | "isVerified" | "areas" | "languages" | "specialities" | "rating" | "rating.mean" | "rating.count" | "rating.damped" | "onMarket" | "closed" | "pronounced" | "about" | "practisingSince" | "phone" | "email" | "licences" | "licences.jurisdiction" | "licences.kind" | "licences.number" | "licences.verifiedAt" | "licences.until" | "figures" | "figures.since" | "figures.published" | "figures.closed" | "figures.daysOnMarket" | "figures.listToSale" | "figures.responseSeconds" | "figures.volumes" | "stars" | "stars.stars" | "stars.count" | "isListed" | "updatedAt" | "may" | "may.edit" | "may.seeFigures")[]; "include"?: ("reviews")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents/homes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the public homes of an agent or an agency. (`agent.listHomes`) */
    get: {
      parameters: { query?: { "agentId"?: string; "agencyId"?: string; "are"?: "on_market" | "closed"; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentListHomesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents/figures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read the figures of an agent or an agency over a period. (`agent.getFigures`) */
    get: {
      parameters: { query?: { "agentId"?: string; "agencyId"?: string; "period"?: "90" | "365" | "all" }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentGetFiguresOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents/facts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List what the figures of an agent or an agency are made of. (`agent.listFacts`) */
    get: {
      parameters: { query?: { "agentId"?: string; "agencyId"?: string; "period"?: "90" | "365" | "all"; "type"?: "published" | "closed" | "answered"; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentListFactsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agencies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find agencies by name and area. (`agency.list`) */
    get: {
      parameters: { query?: { "text"?: string; "area"?: string; "page"?: number; "limit"?: number; "fields"?: ("items" | "items.id" | "items.slug" | "items.name" | "items.headline" | "items.country" | "items.areas" | "items.specialities" | "items.agents" | "items.verifiedAgents" | "items.onMarket" | "items.closed" | "items.rating" | "total" | "areas" | "areas.value" | "areas.count")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgencyListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agencies/by": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read the public page of an agency. (`agency.get`) */
    get: {
      parameters: { query?: { "slug"?: string; "id"?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgencyGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agencies/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change an agency's public page. (`agency.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["AgencyUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgencyUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/me/profile": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What you say of yourself. (`profile.getMine`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ProfileGetMineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change what you say of yourself. (`profile.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path?: never; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ProfileUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ProfileUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/me/agent": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Your public page as an agent. (`agent.getMine`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentGetMineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change your public page as an agent. (`agent.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path?: never; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["AgentUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/licences": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the licences one may see, what was handed in first first. (`licence.list`) */
    get: {
      parameters: { query?: { "status"?: ("submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked")[]; "isMine"?: boolean; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Hand in your licence to be checked. (`licence.submit`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["LicenceSubmitInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceSubmitOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licences/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one licence. (`licence.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licences/{id}/resubmit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Hand in a rejected licence again. (`licence.resubmit`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["LicenceResubmitInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceResubmitOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licences/{id}/renew": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Hand in the licence that follows one about to end. (`licence.renew`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["LicenceRenewInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceRenewOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licences/{id}/take-up": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take a licence up to check it. (`licence.takeUp`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["LicenceTakeUpInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceTakeUpOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licences/{id}/verify": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Stand by a licence. (`licence.verify`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["LicenceVerifyInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceVerifyOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licences/{id}/reject": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a licence back with the reason. (`licence.reject`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["LicenceRejectInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceRejectOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/licences/{id}/revoke": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Stand by a licence no longer. (`licence.revoke`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["LicenceRevokeInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LicenceRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/agents/{agentId}/reviews": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List what people say of an agent. (`agentReview.list`) */
    get: {
      parameters: { query?: { "stars"?: number; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "agentId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Say how it was to deal with an agent. (`agentReview.write`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "agentId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AgentReviewWriteInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewWriteOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/reviewable": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the agents you may review, and for which homes. (`agentReview.listReviewable`) */
    get: {
      parameters: { query?: { "agentId"?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewListReviewableOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/flagged": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the reviews that a moderator should judge, or that are hidden. (`agentReview.listFlagged`) */
    get: {
      parameters: { query?: { "are"?: "open" | "hidden"; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewListFlaggedOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change your review of an agent. (`agentReview.edit`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["AgentReviewEditInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewEditOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/reviews/{id}/answer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Answer a review of yourself, once. (`agentReview.answer`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AgentReviewAnswerInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewAnswerOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/{id}/flag": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Say that a review should not stand. (`agentReview.flag`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AgentReviewFlagInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewFlagOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/{id}/hide": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take a review out of sight. (`agentReview.hide`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AgentReviewHideInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewHideOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/{id}/restore": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Put a hidden review back. (`agentReview.restore`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AgentReviewRestoreInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewRestoreOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/reviews/{id}/keep": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Let a flagged review stand. (`agentReview.keep`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["AgentReviewKeepInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AgentReviewKeepOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/saved-searches": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List your saved searches. (`savedSearch.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SavedSearchListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Save a search, and hear of what is new for it. (`savedSearch.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["SavedSearchCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SavedSearchCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/saved-searches/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one of your saved searches with its latest matches. (`savedSearch.get`) */
    get: {
      parameters: { query?: { "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SavedSearchGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    /** Delete a saved search. (`savedSearch.delete`) */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SavedSearchDeleteOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Rename a saved search, change what it looks for, or how often one hears of it. (`savedSearch.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["SavedSearchUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SavedSearchUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/search/listings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Search the listings one may see, by words, a plain sentence, filters, map or drawn area. (`search.listings.get.search`) */
    get: {
      parameters: { query?: { "text"?: string; "price.min"?: number; "price.max"?: number; "price.currency"?: string; "bedrooms.min"?: number; "bedrooms.max"?: number; "bathrooms.min"?: number; "bathrooms.max"?: number; "livingAreaM2.min"?: number; "livingAreaM2.max"?: number; "yearBuilt.min"?: number; "yearBuilt.max"?: number; "propertyTypes"?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[]; "propertySubTypes"?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[]; "statuses"?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[]; "features"?: (string)[]; "cities"?: (string)[]; "bounds.west"?: number; "bounds.south"?: number; "bounds.east"?: number; "bounds.north"?: number; "radius.latitude"?: number; "radius.longitude"?: number; "radius.metres"?: number; "polygon"?: ([number, number])[]; "organisationId"?: string; "listAgentId"?: string; "sort"?: "relevance" | "newest" | "priceAscending" | "priceDescending" | "areaDescending" | "distance"; "interpret"?: boolean; "usualStatuses"?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[]; "withFacets"?: boolean; "limit"?: number; "cursor"?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchListingsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Search the listings one may see, by words, a plain sentence, filters, map or drawn area. (`search.listings.post.search`) */
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["SearchListingsInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchListingsOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find whatever you may see: tickets, posts, people, buildings, documents, homes. (`search.find`) */
    get: {
      parameters: { query: { "text": string; "kinds"?: ("ticket" | "post" | "person" | "building" | "document" | "listing")[]; "limit"?: number; "page"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchFindOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/suggestions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Suggest towns, addresses and words as one types. (`search.suggest`) */
    get: {
      parameters: { query: { "text": string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchSuggestOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/places": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the towns with public listings, most listings first. (`search.places`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchPlacesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List my searches, newest first. (`search.history`) */
    get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchHistoryOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Note a search in my history and in the nameless report. (`search.recordPerformed`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["SearchRecordPerformedInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchRecordPerformedOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    /** Delete my searches, or one of them. (`search.clearHistory`) */
    delete: {
      parameters: { query?: { "id"?: string }; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchClearHistoryOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/popular": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Report the words most searched for. (`search.popular`) */
    get: {
      parameters: { query?: { "days"?: number; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchPopularOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/zero-results": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Report the words most searched for in vain. (`search.zeroResults`) */
    get: {
      parameters: { query?: { "days"?: number; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchZeroResultsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/search/synonyms": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List what else words mean to search. (`search.synonyms`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchSynonymsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    /** Set what else a word means to search. (`search.setSynonyms`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["SearchSetSynonymsInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SearchSetSynonymsOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/notifications": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What one was told, newest first. (`notification.list`) */
    get: {
      parameters: { query?: { "unreadOnly"?: boolean; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "kind" | "title" | "body" | "action" | "path" | "language" | "direction" | "recordType" | "recordId" | "isRead" | "createdAt")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/notifications/read": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Mark notifications as read. (`notification.read`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["NotificationReadInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationReadOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/deliveries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What was sent to you, and what was not. (`notification.listTold`) */
    get: {
      parameters: { query?: { "channel"?: "in_app" | "email" | "sms" | "push"; "status"?: "queued" | "sending" | "suppressed" | "sent" | "delivered" | "bounced" | "read" | "failed"; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationListToldOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/notification-preferences": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** How you are told of what. (`notification.getPreferences`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationGetPreferencesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/notification-preferences/{kind}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Choose how you are told of one kind of thing. (`notification.setPreference`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "kind": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["NotificationSetPreferenceInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationSetPreferenceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/notification-hours": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Choose your quiet hours and the hour of your digest. (`notification.setHours`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["NotificationSetHoursInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationSetHoursOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/deliveries/{id}/retry": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a message that was given up once more. (`delivery.retry`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["DeliveryRetryInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["DeliveryRetryOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/suppressed-addresses": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Addresses that nothing is sent to. (`notification.listSuppressed`) */
    get: {
      parameters: { query?: { "inForce"?: boolean; "text"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationListSuppressedOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/suppressed-addresses/{id}/lift": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Write to an address again. (`notification.liftSuppression`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["NotificationLiftSuppressionInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationLiftSuppressionOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/addresses/reveal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Show one address that lists mask, for a reason. (`notification.revealAddress`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["NotificationRevealAddressInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationRevealAddressOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/notification-templates": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Every kind of message and whether its words were changed. (`notification.listTemplates`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationListTemplatesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/notification-templates/{kind}/{language}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The words of one kind in one language, with their history. (`notification.getTemplate`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "kind": string; "language": "en" | "ar" }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationGetTemplateOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    /** Change the words of one kind in one language. (`notification.saveTemplate`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "kind": string; "language": "en" | "ar" }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["NotificationSaveTemplateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["NotificationSaveTemplateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/activity": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Everything you did, and what was done to your account. (`activity.mine`) */
    get: {
      parameters: { query?: { "types"?: (string)[]; "from"?: string; "until"?: string; "kind"?: string; "recordId"?: string; "by"?: "me" | "others"; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "position" | "type" | "occurredAt" | "aggregateType" | "aggregateId" | "record" | "record.type" | "record.id" | "actor" | "actor.id" | "actor.name" | "onBehalfOf" | "onBehalfOf.id" | "onBehalfOf.name" | "origin" | "reason" | "changed" | "changed.field" | "changed.from" | "changed.to" | "data")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActivityMineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/activity/since-last-here": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What others did since you were last here. (`activity.sinceLastHere`) */
    get: {
      parameters: { query?: { "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActivitySinceLastHereOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/activity/seen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Remember what you have seen. (`activity.markSeen`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ActivityMarkSeenInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActivityMarkSeenOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{recordId}/timeline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** A record's history, with what belongs to it. (`activity.timeline.get.listings`) */
    get: {
      parameters: { query?: { "types"?: (string)[]; "from"?: string; "until"?: string; "actorId"?: string; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "position" | "type" | "occurredAt" | "aggregateType" | "aggregateId" | "record" | "record.type" | "record.id" | "actor" | "actor.id" | "actor.name" | "onBehalfOf" | "onBehalfOf.id" | "onBehalfOf.name" | "origin" | "reason" | "changed" | "changed.field" | "changed.from" | "changed.to" | "data")[] }; header?: { "If-None-Match"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActivityTimelineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/properties/{recordId}/timeline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** A record's history, with what belongs to it. (`activity.timeline.get.properties`) */
    get: {
      parameters: { query?: { "types"?: (string)[]; "from"?: string; "until"?: string; "actorId"?: string; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "position" | "type" | "occurredAt" | "aggregateType" | "aggregateId" | "record" | "record.type" | "record.id" | "actor" | "actor.id" | "actor.name" | "onBehalfOf" | "onBehalfOf.id" | "onBehalfOf.name" | "origin" | "reason" | "changed" | "changed.field" | "changed.from" | "changed.to" | "data")[] }; header?: { "If-None-Match"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActivityTimelineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/inquiries/{recordId}/timeline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** A record's history, with what belongs to it. (`activity.timeline.get.inquiries`) */
    get: {
      parameters: { query?: { "types"?: (string)[]; "from"?: string; "until"?: string; "actorId"?: string; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "position" | "type" | "occurredAt" | "aggregateType" | "aggregateId" | "record" | "record.type" | "record.id" | "actor" | "actor.id" | "actor.name" | "onBehalfOf" | "onBehalfOf.id" | "onBehalfOf.name" | "origin" | "reason" | "changed" | "changed.field" | "changed.from" | "changed.to" | "data")[] }; header?: { "If-None-Match"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActivityTimelineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leads/{recordId}/timeline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** A record's history, with what belongs to it. (`activity.timeline.get.leads`) */
    get: {
      parameters: { query?: { "types"?: (string)[]; "from"?: string; "until"?: string; "actorId"?: string; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "position" | "type" | "occurredAt" | "aggregateType" | "aggregateId" | "record" | "record.type" | "record.id" | "actor" | "actor.id" | "actor.name" | "onBehalfOf" | "onBehalfOf.id" | "onBehalfOf.name" | "origin" | "reason" | "changed" | "changed.field" | "changed.from" | "changed.to" | "data")[] }; header?: { "If-None-Match"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActivityTimelineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{recordId}/timeline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** A record's history, with what belongs to it. (`activity.timeline.get.organisations`) */
    get: {
      parameters: { query?: { "types"?: (string)[]; "from"?: string; "until"?: string; "actorId"?: string; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "position" | "type" | "occurredAt" | "aggregateType" | "aggregateId" | "record" | "record.type" | "record.id" | "actor" | "actor.id" | "actor.name" | "onBehalfOf" | "onBehalfOf.id" | "onBehalfOf.name" | "origin" | "reason" | "changed" | "changed.field" | "changed.from" | "changed.to" | "data")[] }; header?: { "If-None-Match"?: string }; path: { "recordId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActivityTimelineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Your account and the places you have a role in. (`user.getMe`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UserGetMeOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change your name, theme, language, time zone, units or currency. (`user.updatePreferences`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["UserUpdatePreferencesInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UserUpdatePreferencesOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/me/sessions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Where you are signed in. (`session.listMine`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SessionListMineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/sessions/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** End one session, here or on another device. (`session.revoke`) */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SessionRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/sessions/revoke-all": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Sign out everywhere. (`session.revokeAll`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["SessionRevokeAllInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SessionRevokeAllOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/api-keys": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Your keys, without their secrets. (`apiKey.listMine`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ApiKeyListMineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api-keys/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** End a key. (`apiKey.revoke`) */
    delete: {
      parameters: { query?: { "reason"?: string }; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ApiKeyRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Every account with its roles, filtered and paged. (`user.list`) */
    get: {
      parameters: { query?: { "text"?: string; "status"?: "active" | "suspended"; "role"?: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner"; "organisationId"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UserListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Make an account for a person. (`user.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["UserCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UserCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/sessions/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Sign a person out everywhere. (`session.endAllOf`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "userId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["SessionEndAllOfInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SessionEndAllOfOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{id}/suspend": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Suspend an account. (`user.suspend`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["UserSuspendInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UserSuspendOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{id}/reactivate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Lift the suspension of an account. (`user.reactivate`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["UserReactivateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UserReactivateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/delegations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Who may act for whom. (`delegation.list`) */
    get: {
      parameters: { query?: { "organisationId"?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["DelegationListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Let a colleague act for you. (`delegation.give`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["DelegationGiveInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["DelegationGiveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/delegations/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Take back or lay down a delegation. (`delegation.revoke`) */
    delete: {
      parameters: { query?: { "expectedVersion"?: number }; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["DelegationRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/standing-in/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Who stands in for whom, and until when. (`acting.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ActingGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/consents": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What you allow your data to be used for, with its history. (`consent.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ConsentListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Allow or withdraw what your data is used for. (`consent.change`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ConsentChangeInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ConsentChangeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/exports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Copies of your data you asked for. (`personalExport.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PersonalExportListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/deletion-plan": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What deleting an account would do. (`accountDeletion.plan`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "userId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AccountDeletionPlanOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/privacy": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What a person allows, and the copies and deletions asked for. (`person.privacy`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "userId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PersonPrivacyOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/exports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Have a copy of everything held on a person made for them. (`personalExport.order`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "userId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["PersonalExportOrderInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PersonalExportOrderOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/deletion": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Have a person's account deleted. (`accountDeletion.order`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "userId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AccountDeletionOrderInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AccountDeletionOrderOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/deletions/{id}/cancel": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Keep an account that was to be deleted. (`accountDeletion.cancel`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["AccountDeletionCancelInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AccountDeletionCancelOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/users/{userId}/reveal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Show how a person can be reached, for a reason. (`person.reveal`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "userId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["PersonRevealInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PersonRevealOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Every organisation, filtered and paged. (`organisation.list`) */
    get: {
      parameters: { query?: { "text"?: string; "kind"?: "agency" | "investment_firm" | "building_company" | "provider" | "contractor"; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OrganisationListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Make an organisation, which you own. (`organisation.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["OrganisationCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OrganisationCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** An organisation you belong to. (`organisation.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OrganisationGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change what your organisation says of itself. (`organisation.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["OrganisationUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OrganisationUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/records/{recordType}/{recordId}/owner": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Which of your organisations a record belongs to. (`organisation.ofRecord`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "recordType": string; "recordId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OrganisationOfRecordOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/single-sign-on": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The single sign-on of your organisation. (`sso.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SsoGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/places": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The buildings and units of your organisation. (`organisation.listPlaces`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OrganisationListPlacesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/members": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Who has which role in an organisation. (`organisation.listMembers`) */
    get: {
      parameters: { query?: { "text"?: string; "role"?: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner"; "isSuspended"?: boolean; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["OrganisationListMembersOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/memberships": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Give somebody of an organisation a further role in it, its buildings or units. (`membership.grant`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MembershipGrantInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MembershipGrantOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/memberships/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Take a role from a person, or lay down your own. (`membership.revoke`) */
    delete: {
      parameters: { query?: { "reason"?: string }; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MembershipRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Give a member another role. (`membership.changeRole`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MembershipChangeRoleInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MembershipChangeRoleOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/memberships/{id}/suspend": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Hold a member's role back for a while. (`membership.suspend`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["MembershipSuspendInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MembershipSuspendOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/memberships/{id}/reinstate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Let a member's suspended role count again. (`membership.reinstate`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["MembershipReinstateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MembershipReinstateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/memberships/{membershipId}/transfer-ownership": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Hand an organisation over to a colleague. (`membership.transferOwnership`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "membershipId": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["MembershipTransferOwnershipInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MembershipTransferOwnershipOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/invitations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The invitations of your organisation. (`invitation.list`) */
    get: {
      parameters: { query?: { "status"?: "pending" | "accepted" | "declined" | "revoked" | "expired" }; header?: { "If-None-Match"?: string }; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InvitationListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Invite somebody by e-mail to a role in an organisation, a building or a unit. (`invitation.send`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["InvitationSendInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InvitationSendOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/{id}/resend": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send an invitation once more. (`invitation.resend`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["InvitationResendInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InvitationResendOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Take an invitation back. (`invitation.revoke`) */
    delete: {
      parameters: { query?: { "expectedVersion"?: number; "reason"?: string }; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InvitationRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/invitations": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The invitations that wait for your answer. (`invitation.listMine`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InvitationListMineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/{id}/accept": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take up an invitation. (`invitation.accept`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["InvitationAcceptInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InvitationAcceptOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/invitations/{id}/decline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Decline an invitation. (`invitation.decline`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["InvitationDeclineInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["InvitationDeclineOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/grants": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** With whom a record of your organisation is shared. (`grant.list`) */
    get: {
      parameters: { query: { "recordType": string; "recordId": string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["GrantListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Share a record with a person or organisation outside. (`grant.give`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["GrantGiveInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["GrantGiveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/shares": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What is shared by you and with you. (`grant.listShares`) */
    get: {
      parameters: { query: { "side": "given" | "received"; "organisationId"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["GrantListSharesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/grants/{id}/accept": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Accept what another organisation shares with yours. (`grant.accept`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["GrantAcceptOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/grants/{id}/decline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Turn down or give back what was shared with you or your organisation. (`grant.decline`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["GrantDeclineOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/grants/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Take back a share. (`grant.revoke`) */
    delete: {
      parameters: { query?: { "reason"?: string }; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["GrantRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the buildings you manage, work or live in. (`building.list`) */
    get: {
      parameters: { query?: { "organisationId"?: string; "query"?: string; "isManaged"?: boolean; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "version" | "organisationId" | "name" | "zone" | "address" | "units" | "figures" | "figures.occupied" | "figures.residents" | "figures.waiting")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Set up a building with its units. (`building.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["BuildingCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/find": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find the building you live in, by name or address. (`building.find`) */
    get: {
      parameters: { query: { "query": string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingFindOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one building. (`building.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a building’s contact, settings or checklists. (`building.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["BuildingUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/buildings/{id}/plan": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The plan of a building: its entrances, floors and units with their occupancy. (`building.getPlan`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingGetPlanOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/units": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The numbers of a building’s units, to choose yours. (`building.listUnitLabels`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingListUnitLabelsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Add units to a building, or describe them anew. (`building.addUnits`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["BuildingAddUnitsInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingAddUnitsOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/units/check": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Try an import of units without writing anything. (`building.checkUnits`) */
    post: {
      parameters: { query?: never; header?: never; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["BuildingCheckUnitsInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingCheckUnitsOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/units/import": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Import a building’s units from CSV. (`building.importUnits`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["BuildingImportUnitsInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingImportUnitsOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/units/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a unit that was set up by mistake. (`unit.remove`) */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UnitRemoveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Describe a unit anew. (`unit.update`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["UnitUpdateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UnitUpdateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/buildings/{buildingId}/leases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the leases of a building, those that end soonest first. (`lease.list`) */
    get: {
      parameters: { query?: { "unitId"?: string; "isOver"?: boolean }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LeaseListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/units/{unitId}/leases": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Let a unit for some time. (`lease.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "unitId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["LeaseCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LeaseCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leases/{id}/extend": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Let a lease run until another day. (`lease.extend`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["LeaseExtendInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LeaseExtendOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/leases/{id}/end": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** End a lease before its time. (`lease.end`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["LeaseEndInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["LeaseEndOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/rules": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read the house rules. (`houseRules.get`) */
    get: {
      parameters: { query?: { "number"?: number }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["HouseRulesGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Put a new edition of the house rules in force. (`houseRules.publish`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["HouseRulesPublishInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["HouseRulesPublishOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/rules/editions": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The editions of the house rules, and who has not acknowledged the one in force. (`houseRules.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["HouseRulesListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/rules/{id}/acknowledge": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Say that you have read the house rules. (`houseRules.acknowledge`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["HouseRulesAcknowledgeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/residents": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List who lives in a building, or did. (`residency.list`) */
    get: {
      parameters: { query?: { "unitId"?: string; "isCurrent"?: boolean; "query"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ResidencyListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/neighbours": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The neighbours who let themselves be seen. (`building.listNeighbours`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BuildingListNeighboursOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/codes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the codes made for letters to units. (`unitCode.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UnitCodeListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Make codes for letters to units. (`unitCode.issue`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["UnitCodeIssueInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UnitCodeIssueOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/homes/redeem": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify yourself with the code of your unit. (`unitCode.redeem`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["UnitCodeRedeemInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UnitCodeRedeemOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/codes/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Make a unit’s code worthless. (`unitCode.revoke`) */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["UnitCodeRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/homes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The places you live in. (`residency.listMine`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ResidencyListMineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/residencies/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Let your neighbours see your name and unit, or not. (`residency.setListed`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ResidencySetListedInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ResidencySetListedOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/residencies/{residencyId}/checklist": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The move-in and move-out checklists of a residency. (`checklist.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "residencyId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChecklistListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/checklist-items/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Tick off something of a move-in or move-out checklist. (`checklist.check`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ChecklistCheckInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChecklistCheckOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/verifications": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List requests to be verified, newest first. (`verification.list`) */
    get: {
      parameters: { query?: { "buildingId"?: string; "unitId"?: string; "status"?: ("requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked")[]; "isMine"?: boolean; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/units/{unitId}/verifications": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask to be verified as living in a unit. (`verification.request`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "unitId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["VerificationRequestInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationRequestOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one request to be verified. (`verification.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/submit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Hand one’s evidence in for review. (`verification.submit`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationSubmitOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/withdraw": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take one’s own request back. (`verification.withdraw`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationWithdrawOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/ask-evidence": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask somebody for evidence that they live there. (`verification.askEvidence`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["VerificationAskEvidenceInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationAskEvidenceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/verify": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Verify that somebody lives in their unit. (`verification.verify`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["VerificationVerifyInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationVerifyOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/reject": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Turn a request down. (`verification.reject`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["VerificationRejectInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationRejectOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/move-out": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Say that a resident has moved out. (`verification.moveOut`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["VerificationMoveOutInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationMoveOutOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/revoke": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take a resident’s verification back. (`verification.revoke`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["VerificationRevokeInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationRevokeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/evidence/{evidenceId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Open a piece of evidence; who did is written down. (`get.verifications.evidence`) */
    get: {
      parameters: { query?: never; header?: never; path: { "id": string; "evidenceId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/octet-stream": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    /** Take back a piece of evidence. (`verification.removeEvidence`) */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string; "evidenceId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["VerificationRemoveEvidenceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/communities": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the houses in which you read and write. (`community.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommunityListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/communities/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** See what you may do in a house. (`community.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommunityGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/posts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read what is written in your house. (`post.list`) */
    get: {
      parameters: { query?: { "kind"?: "post" | "announcement" | "poll" | "event"; "isDraft"?: boolean; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Write a post for your house, or begin one. (`post.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["PostCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read a post. (`post.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    /** Take a post down. (`post.remove`) */
    delete: {
      parameters: { query?: { "expectedVersion"?: number }; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostRemoveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Change your post. (`post.edit`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["PostEditInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostEditOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/posts/{id}/publish": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Show your draft to the house. (`post.publish`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["PostPublishInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostPublishOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts/{id}/pin": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Put a post on top of the feed. (`post.pin`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["PostPinInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostPinOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts/{id}/read": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Say that you have read an announcement. (`post.read`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostReadOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts/{id}/readers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** See who has read an announcement. (`post.listReaders`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PostListReadersOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts/{id}/vote": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Vote in a poll. (`poll.vote`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["PollVoteInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["PollVoteOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts/{id}/rsvp": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Say whether you come to an event. (`event.answer`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["EventAnswerInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["EventAnswerOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/posts/{postId}/comments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read the comments on a post. (`comment.list`) */
    get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "postId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Comment on a post. (`comment.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "postId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["CommentCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/comments/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Take a comment down. (`comment.remove`) */
    delete: {
      parameters: { query?: { "expectedVersion"?: number }; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentRemoveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Change your comment. (`comment.edit`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["CommentEditInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["CommentEditOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/reactions/{recordType}/{recordId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** React to a post, a comment or a message. (`reaction.set`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "recordType": "post" | "comment" | "message"; "recordId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ReactionSetInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ReactionSetOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/revisions/{recordType}/{recordId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read what something said before it was edited. (`revision.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "recordType": "post" | "comment" | "message"; "recordId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["RevisionListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/channels": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List your channels and conversations. (`channel.list`) */
    get: {
      parameters: { query?: { "buildingId"?: string; "isArchived"?: boolean }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/channels": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Open a channel for a house. (`channel.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ChannelCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/people": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Find whom you may name and write to. (`channel.listPeople`) */
    get: {
      parameters: { query?: { "query"?: string }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelListPeopleOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/conversations/{userId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Write to one person of your house. (`channel.openDirect`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string; "userId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelOpenDirectOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/channels/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Look at a channel. (`channel.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Name a channel anew, close it or open it again. (`channel.edit`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["ChannelEditInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelEditOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/channels/{id}/read": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Say how far you have read in a channel. (`channel.read`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ChannelReadInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ChannelReadOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/channels/{channelId}/messages": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read a channel. (`message.list`) */
    get: {
      parameters: { query?: { "after"?: number; "before"?: number; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "channelId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MessageListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Write a message. (`message.send`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "channelId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MessageSendInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MessageSendOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/messages/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Take a message back. (`message.remove`) */
    delete: {
      parameters: { query?: { "expectedVersion"?: number }; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MessageRemoveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Change your message. (`message.edit`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MessageEditInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MessageEditOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/flags/{recordType}/{recordId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Say that something should not stand there. (`moderation.flag`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "recordType": "post" | "comment" | "message"; "recordId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ModerationFlagInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ModerationFlagOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/moderation": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** See what was flagged in your house. (`moderation.list`) */
    get: {
      parameters: { query?: { "status"?: ("open" | "kept" | "hidden" | "appealed" | "restored" | "upheld")[]; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ModerationListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moderation/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Look at what was decided about your words. (`moderation.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ModerationGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moderation/{id}/decide": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Decide about what was flagged. (`moderation.decide`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ModerationDecideInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ModerationDecideOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/moderation/{id}/appeal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask to have your words shown again. (`moderation.appeal`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ModerationAppealInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ModerationAppealOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mutes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** See who may not write for a while, and whether you are one of them. (`mute.list`) */
    get: {
      parameters: { query?: { "buildingId"?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MuteListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/mutes": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Let somebody read and not write for a while. (`mute.set`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MuteSetInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MuteSetOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mutes/{id}/decide": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Lift a mute, or say that it stays. (`mute.decide`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MuteDecideInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MuteDecideOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/mutes/{id}/appeal": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask to be heard again. (`mute.appeal`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MuteAppealInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MuteAppealOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the tickets you may see. (`ticket.list`) */
    get: {
      parameters: { query?: { "buildingId"?: string; "status"?: ("open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged")[]; "category"?: ("plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other")[]; "priority"?: ("low" | "normal" | "high" | "urgent")[]; "unitId"?: string; "assigneeId"?: string; "isUnassigned"?: boolean; "isAssignedToMe"?: boolean; "isMine"?: boolean; "isBreached"?: boolean; "query"?: string; "sort"?: "newest" | "due"; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "version" | "number" | "buildingId" | "buildingName" | "zone" | "unitId" | "unitLabel" | "place" | "isCommon" | "category" | "priority" | "title" | "status" | "source" | "isMine" | "isFollowed" | "followers" | "reporterName" | "assigneeId" | "assigneeName" | "dueAt" | "isBreached" | "createdAt" | "updatedAt" | "completedAt")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/tickets": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Report something that is to be mended. (`ticket.report`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketReportInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketReportOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/tickets/suggest": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Suggest a category, a priority and tickets that may be the same thing. (`ticket.suggest`) */
    get: {
      parameters: { query: { "text": string; "unitId"?: string | null }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketSuggestOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/tickets/open": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Count the open tickets of a building by unit. (`ticket.countOpen`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketCountOpenOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/tickets/board": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The tickets of a building by state, as a board shows them. (`ticket.board`) */
    get: {
      parameters: { query?: { "category"?: ("plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other")[]; "priority"?: ("low" | "normal" | "high" | "urgent")[]; "unitId"?: string; "assigneeId"?: string; "isUnassigned"?: boolean; "isAssignedToMe"?: boolean; "isMine"?: boolean; "isBreached"?: boolean; "query"?: string; "perColumn"?: number }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketBoardOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/tickets/figures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** How a building does with its tickets. (`ticket.figures`) */
    get: {
      parameters: { query: { "from": string; "to": string }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketFiguresOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/change-many": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Do the same to many tickets at once. (`ticket.changeMany`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketChangeManyInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketChangeManyOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one ticket. (`ticket.get`) */
    get: {
      parameters: { query?: { "fields"?: ("id" | "version" | "number" | "buildingId" | "buildingName" | "zone" | "unitId" | "unitLabel" | "place" | "isCommon" | "category" | "priority" | "title" | "status" | "source" | "isMine" | "isFollowed" | "followers" | "reporterName" | "assigneeId" | "assigneeName" | "dueAt" | "isBreached" | "createdAt" | "updatedAt" | "completedAt" | "organisationId" | "description" | "waitingNote" | "deferredUntil" | "resolutionNote" | "outcome" | "reopenCount" | "firstResponseAt" | "mergedInto" | "mergedInto.id" | "mergedInto.number" | "comments" | "comments.id" | "comments.authorId" | "comments.authorName" | "comments.isInternal" | "comments.isStaff" | "comments.body" | "comments.createdAt" | "checks" | "checks.id" | "checks.position" | "checks.text" | "checks.doneAt" | "checks.doneByName" | "deadlines" | "deadlines.id" | "deadlines.kind" | "deadlines.slot" | "deadlines.dueAt" | "deadlines.rule" | "survey" | "survey.stars" | "survey.comment" | "desk" | "desk.clocks" | "desk.work" | "desk.minutes" | "desk.currency" | "desk.partsCost" | "desk.mergedCount" | "actions" | "canShare")[]; "include"?: ("building")[] }; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Say what a ticket is, where, and how soon. (`ticket.triage`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["TicketTriageInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketTriageOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/tickets/{id}/assign": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Put a ticket into somebody’s hands. (`ticket.assign`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["TicketAssignInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketAssignOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/claim": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take a ticket that nobody has in hand. (`ticket.claim`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["TicketClaimInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketClaimOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/start": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Begin to work on a ticket. (`ticket.start`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["TicketStartInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketStartOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/wait": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask whoever reported it for something, and wait. (`ticket.wait`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketWaitInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketWaitOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/resume": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take a ticket up again that waits or was put off. (`ticket.resume`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["TicketResumeInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketResumeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/defer": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Put a ticket off until a day. (`ticket.defer`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketDeferInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketDeferOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/resolve": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Say that it is mended, and how. (`ticket.resolve`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketResolveInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketResolveOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/decline": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Turn a ticket down. (`ticket.decline`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketDeclineInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketDeclineOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/withdraw": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take one’s own report back. (`ticket.withdraw`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["TicketWithdrawInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketWithdrawOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/confirm": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Say that it is mended indeed. (`ticket.confirm`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["TicketConfirmInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketConfirmOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/reopen": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Say that it is not mended after all. (`ticket.reopen`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketReopenInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketReopenOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/rating": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Say how content you are with how your report was dealt with. (`ticket.rate`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketRateInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketRateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/comments": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Write to a ticket. (`ticket.comment`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketCommentInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketCommentOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/follow": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Follow a ticket instead of reporting it again. (`ticket.follow`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["TicketFollowInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketFollowOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/work": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Write down time and parts that went into a ticket. (`ticket.logWork`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketLogWorkInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketLogWorkOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/checklist": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Write down what is to be done for a ticket. (`ticket.writeChecklist`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketWriteChecklistInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketWriteChecklistOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ticket-checks/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Tick off a step of a ticket’s checklist. (`ticket.check`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketCheckInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketCheckOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/tickets/{id}/merge": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Put tickets that are the same thing into one. (`ticket.merge`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketMergeInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketMergeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/tickets/{id}/split": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Take a second thing out of a ticket into one of its own. (`ticket.split`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketSplitInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketSplitOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/sla-policies": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List within which working time a building promises to answer and mend. (`slaPolicy.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SlaPolicyListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    /** Say within which working time tickets are answered and mended. (`slaPolicy.set`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["SlaPolicySetInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["SlaPolicySetOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/staff": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List who works in a building, with skills, presence and load. (`ticketStaff.list`) */
    get: {
      parameters: { query?: { "category"?: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other" }; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketStaffListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/staff/{userId}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Write down what somebody of the staff is good at and when they are there. (`ticketStaff.set`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string; "userId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["TicketStaffSetInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["TicketStaffSetOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/buildings/{buildingId}/maintenance-plans": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the work that comes again in a building. (`maintenancePlan.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MaintenancePlanListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Plan work that comes again. (`maintenancePlan.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "buildingId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["MaintenancePlanCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MaintenancePlanCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/maintenance-plans/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Change a plan, stop it or take it up again. (`maintenancePlan.edit`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["MaintenancePlanEditInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["MaintenancePlanEditOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/imports": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List imports, the latest first. (`feed.listRuns`) */
    get: {
      parameters: { query?: { "organisationId"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedListRunsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Order the import of a file that was sent. (`feed.order`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["FeedOrderInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedOrderOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/imports/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read one import with its row errors. (`feed.getRun`) */
    get: {
      parameters: { query?: { "afterLine"?: number; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedGetRunOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/imports/{id}/import": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Import for real what a dry run has checked. (`feed.importChecked`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedImportCheckedOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/imports/{id}/stop": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Stop an import; it can go on later. (`feed.stop`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedStopOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/imports/{id}/resume": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Go on with an import that was stopped or failed. (`feed.resume`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedResumeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feed-sources": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** List the sources that are replicated by themselves. (`feed.listSources`) */
    get: {
      parameters: { query?: { "organisationId"?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedListSourcesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Have a RESO Web API replicated by itself. (`feed.createSource`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["FeedCreateSourceInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedCreateSourceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feed-sources/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    post?: never;
    /** Stop replicating a source for good; its listings stay. (`feed.deleteSource`) */
    delete: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedDeleteSourceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Change where or how often a source is asked. (`feed.changeSource`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["FeedChangeSourceInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedChangeSourceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/feed-sources/{id}/run": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask a source now. (`feed.runSource`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedRunSourceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feed-sources/{id}/pause": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Stop asking a source until it is resumed. (`feed.pauseSource`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["FeedPauseSourceInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedPauseSourceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/feed-sources/{id}/resume": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Ask a paused source again. (`feed.resumeSource`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["FeedResumeSourceOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhook-event-types": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The types of event that webhooks can be told of. (`webhook.listEventTypes`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookListEventTypesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/webhooks": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** An organisation's webhooks, the newest first. (`webhook.list`) */
    get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Have an address told of an organisation's events; its secret is shown once. (`webhook.create`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "organisationId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["WebhookCreateInput"] } };
      responses: {
        201: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookCreateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** One webhook. (`webhook.get`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookGetOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    /** Delete a webhook. (`webhook.delete`) */
    delete: {
      parameters: { query?: { "expectedVersion"?: number }; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookDeleteOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    options?: never;
    head?: never;
    /** Change a webhook, or enable or disable it. (`webhook.change`) */
    patch: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["WebhookChangeInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookChangeOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    trace?: never;
  };
  "/webhooks/{id}/rotate-secret": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Give a webhook a new secret, shown once; the old one signs as well for a while. (`webhook.rotateSecret`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["WebhookRotateSecretInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookRotateSecretOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{id}/test": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a test to a webhook. (`webhook.sendTest`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookSendTestOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhookId}/replay": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send deliveries again, chosen or by when their events happened. (`webhook.replay`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "webhookId": string }; cookie?: never };
      requestBody?: { content: { "application/json": components["schemas"]["WebhookReplayInput"] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookReplayOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhookId}/deliveries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** A webhook's deliveries, the newest first. (`webhook.listDeliveries`) */
    get: {
      parameters: { query?: { "status"?: ("queued" | "sending" | "delivered" | "failed")[]; "eventType"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "webhookId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookListDeliveriesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/webhooks/{webhookId}/deliveries/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** One delivery with its attempts. (`webhook.getDelivery`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "webhookId": string; "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WebhookGetDeliveryOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/overview": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Live figures of the whole platform. (`admin.getOverview`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminGetOverviewOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/consumers": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** How the log and everyone who reads it stand. (`admin.getRelay`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminGetRelayOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/parked": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What stands still, for which consumer, and why. (`admin.listParked`) */
    get: {
      parameters: { query?: { "consumer"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminListParkedOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/parked/retry": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Try a parked event again. (`admin.retryParked`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AdminRetryParkedInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminRetryParkedOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/parked/skip": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Give up a parked event, with a reason. (`admin.skipParked`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AdminSkipParkedInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminSkipParkedOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/events": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Browse the event log. (`admin.listEvents`) */
    get: {
      parameters: { query?: { "type"?: string; "aggregateType"?: string; "aggregateId"?: string; "organisationId"?: string; "actorId"?: string; "correlationId"?: string; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "position" | "type" | "version" | "occurredAt" | "aggregateType" | "aggregateId" | "aggregateVersion" | "organisationId" | "actorId" | "actorName" | "onBehalfOf" | "sessionId" | "origin" | "reason" | "correlationId" | "causationId" | "data")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminListEventsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/events/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** One event, with what came of the same request and how consumers fared. (`admin.getEvent`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminGetEventOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/events/{eventId}/drive-again": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Have a reactor do one event once more, with a reason. (`admin.driveAgain`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "eventId": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AdminDriveAgainInput"] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminDriveAgainOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/projections/{projection}/rebuild": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Rebuild a projection while it serves. (`admin.rebuildProjection`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path: { "projection": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["AdminRebuildProjectionInput"] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminRebuildProjectionOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/workflows": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What workflows wait for, the next due first. (`admin.listWorkflows`) */
    get: {
      parameters: { query?: { "recordType"?: string; "isOverdue"?: boolean; "trouble"?: "failing" | "stuck"; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminListWorkflowsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/workflows/terminate": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** End the workflow of a record. (`workflow.terminate`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["WorkflowTerminateInput"] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WorkflowTerminateOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/workflows/retry": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Have the workflow of a record look again, or start anew. (`workflow.retry`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["WorkflowRetryInput"] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["WorkflowRetryOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/services": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Services and ports, and which implementation serves each. (`admin.listServices`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminListServicesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/jobs": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Long-running jobs and how far they are. (`admin.listJobs`) */
    get: {
      parameters: { query?: { "kind"?: string; "state"?: "queued" | "running" | "done" | "failed" | "cancelled"; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminListJobsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/work": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Everything that takes long, and how far it is. (`admin.listWork`) */
    get: {
      parameters: { query?: { "kind"?: "import" | "rebuild" | "media" | "backup" | "job" }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminListWorkOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/deliveries": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Messages to people and how each went. (`admin.listDeliveries`) */
    get: {
      parameters: { query?: { "channel"?: "in_app" | "email" | "sms" | "push"; "status"?: "queued" | "sending" | "suppressed" | "sent" | "delivered" | "bounced" | "read" | "failed"; "kind"?: string; "text"?: string; "recordId"?: string; "cursor"?: string; "limit"?: number; "fields"?: ("id" | "kind" | "channel" | "status" | "recipient" | "userId" | "organisationName" | "recordType" | "recordId" | "eventId" | "attempts" | "ambiguous" | "error" | "createdAt" | "sentAt" | "readAt" | "nextAttemptAt" | "held" | "reason" | "insteadOf")[] }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminListDeliveriesOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/people/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** One account: roles, sessions, keys and what it did. (`admin.getPerson`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminGetPersonOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/organisations/{id}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** One organisation: its people and what it has. (`admin.getOrganisation`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AdminGetOrganisationOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/audit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read an organisation’s audit trail. (`audit.list.get.organisations`) */
    get: {
      parameters: { query?: { "actorId"?: string; "recordId"?: string; "type"?: string; "from"?: string; "to"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "organisationId": string | null }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AuditListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/audit": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read an organisation’s audit trail. (`audit.list.get.audit`) */
    get: {
      parameters: { query?: { "actorId"?: string; "recordId"?: string; "type"?: string; "from"?: string; "to"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AuditListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/settings": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Every setting and feature flag: value, default and schema. (`configuration.list`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ConfigurationListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/settings/{key}/history": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Every value a setting has had, with who changed it and why. (`configuration.history`) */
    get: {
      parameters: { query?: { "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "key": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ConfigurationHistoryOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/settings/{key}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    /** Change a setting or a feature flag, with a reason. (`configuration.set`) */
    put: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "key": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ConfigurationSetInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ConfigurationSetOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/settings/{key}/roll-back": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Give a setting the value of an earlier version again. (`configuration.rollBack`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string; "If-Match"?: string }; path: { "key": string }; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["ConfigurationRollBackInput"] } };
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ConfigurationRollBackOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/configuration": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The announcement to show, and the features that are there for you. (`configuration.mine`) */
    get: {
      parameters: { query?: never; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["ConfigurationMineOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/figures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Figures and charts of the whole platform. (`analytics.getPlatform`) */
    get: {
      parameters: { query?: { "days"?: 7 | 28 | 90 | 365; "until"?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AnalyticsGetPlatformOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/figures/facts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What a figure of the platform is made of. (`analytics.listPlatform`) */
    get: {
      parameters: { query?: { "days"?: 7 | 28 | 90 | 365; "until"?: string; "figure"?: "signUps" | "activePeople" | "published" | "views" | "inquiries" | "responseTime" | "closed" | "tickets" | "ticketsClosed" | "promisesBroken" | "searches" | "fruitless" | "lag" | "errors"; "type"?: string; "day"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AnalyticsListPlatformOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/figures": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Figures and charts of one organisation. (`analytics.getOrganisation`) */
    get: {
      parameters: { query?: { "days"?: 7 | 28 | 90 | 365; "until"?: string }; header?: { "If-None-Match"?: string }; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AnalyticsGetOrganisationOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/figures/facts": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** What a figure of an organisation is made of. (`analytics.listOrganisation`) */
    get: {
      parameters: { query?: { "days"?: 7 | 28 | 90 | 365; "until"?: string; "figure"?: "signUps" | "activePeople" | "published" | "views" | "inquiries" | "responseTime" | "closed" | "tickets" | "ticketsClosed" | "promisesBroken" | "searches" | "fruitless" | "lag" | "errors"; "type"?: string; "day"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["AnalyticsListOrganisationOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quality": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** How many records something is wrong with. (`quality.getReport`) */
    get: {
      parameters: { query?: { "organisationId"?: string }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["QualityGetReportOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/quality/{check}": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** The records that one check of quality found. (`quality.listFindings`) */
    get: {
      parameters: { query?: { "organisationId"?: string; "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path: { "check": "listings_without_photos" | "listings_without_place" | "price_outliers" | "listings_without_agent" | "suspended_agents" | "stale_drafts" | "orphan_leads" | "unanswered_inquiries" | "duplicate_parcels" }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["QualityListFindingsOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/admin/backups": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Backups taken, verified and removed, the newest first. (`backup.list`) */
    get: {
      parameters: { query?: { "cursor"?: string; "limit"?: number }; header?: { "If-None-Match"?: string }; path?: never; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BackupListOutput"] } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    /** Ask for a backup now. (`backup.request`) */
    post: {
      parameters: { query?: never; header?: { "Idempotency-Key"?: string }; path?: never; cookie?: never };
      requestBody: { content: { "application/json": components["schemas"]["BackupRequestInput"] } };
      responses: {
        202: { headers: { [name: string]: unknown }; content: { "application/json": components["schemas"]["BackupRequestOutput"] } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/listings.json": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read the published listings of an organisation as a RESO feed in JSON. (`get.organisations.listings.json`) */
    get: {
      parameters: { query?: { "withClosed"?: boolean }; header?: never; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/json": {
          value: (Record<string, never>)[];
        } } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/organisations/{organisationId}/listings.xml": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Read the published listings of an organisation as a RESO feed in XML. (`get.organisations.listings.xml`) */
    get: {
      parameters: { query?: { "withClosed"?: boolean }; header?: never; path: { "organisationId": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/xml": string } };
        304: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/listings/{recordId}/media/files": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send files as a form. (`post.listings.media.files`) */
    post: {
      parameters: { query?: never; header?: never; path: { "recordId": string }; cookie?: never };
      requestBody: { content: { "multipart/form-data": {
          file?: (string)[];
        } } };
      responses: {
        201: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/media/{id}/file": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Open a document, or go to the file that shows a picture. (`get.media.file`) */
    get: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/pdf": string } };
        302: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/imports/files": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a file to be imported. (`post.imports.files`) */
    post: {
      parameters: { query?: never; header?: never; path?: never; cookie?: never };
      requestBody: { content: { "application/octet-stream": string } };
      responses: {
        201: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/me/exports/{id}/file": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    /** Fetch the copy of your data. (`get.me.exports.file`) */
    get: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody?: never;
      responses: {
        200: { headers: { [name: string]: unknown }; content: { "application/zip": string } };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/verifications/{id}/evidence": {
    parameters: { query?: never; header?: never; path?: never; cookie?: never };
    get?: never;
    put?: never;
    /** Send a piece of evidence. (`post.verifications.evidence`) */
    post: {
      parameters: { query?: never; header?: never; path: { "id": string }; cookie?: never };
      requestBody: { content: { "application/octet-stream": string } };
      responses: {
        201: { headers: { [name: string]: unknown }; content?: never };
        400: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        401: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        403: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        404: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        409: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        410: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        412: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        413: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        415: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        422: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        429: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        500: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
        503: { headers: { [name: string]: unknown }; content: { "application/problem+json": components["schemas"]["Problem"] } };
      };
    };
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}

export interface components {
  schemas: {
    Problem: {
      /** Where this kind of refusal is explained. */
      type: string;
      title: string;
      status: number;
      /** A sentence that a person can act on. */
      detail: string;
      /** What a program decides by. */
      code: "invalid_input" | "malformed" | "unauthenticated" | "forbidden" | "step_up_required" | "not_found" | "conflict" | "invalid_transition" | "stale_version" | "idempotency_conflict" | "expired" | "payload_too_large" | "unsupported_media_type" | "method_not_allowed" | "rate_limited" | "unavailable" | "internal";
      /** What is wrong, field by field. */
      fields?: ({
        /** Such as `address.zone`. */
        path: string;
        code: string;
        message: string;
      })[];
      /** More for a program, by code. */
      details?: { [key: string]: unknown };
      /** The correlation id: support finds the request by it. */
      reference: string;
    };
    ListingListOutput: {
      items: ({
        id: string;
        version: number;
        title: string;
        listingKey: string;
        reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
        standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
        listPrice: number | null;
        closePrice: number | null;
        currency: string;
        unparsedAddress: string;
        city: string;
        propertyType: string;
        bedroomsTotal: number | null;
        bathroomsTotal: number | null;
        livingArea: number | null;
        livingAreaUnits: string;
        listAgentId: string | null;
        listAgentName: string | null;
        daysOnMarket: number;
        viewCount: number | null;
        saveCount: number | null;
        inquiryCount: number | null;
        coverKey: string | null;
        /** ISO 8601 instant with offset */
        updatedAt: string;
        submittedAt: string | null;
        /** whether the asker decides about its price and state */
        canSell: boolean;
        next: {
          kind: string;
          slot: string;
          /** ISO 8601 instant with offset */
          dueAt: string;
        } | null;
      })[];
      nextCursor: string | null;
    };
    ListingListOutputPart: {
      items?: ({
        id?: string;
        version?: number;
        title?: string;
        listingKey?: string;
        reviewStatus?: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
        standardStatus?: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
        listPrice?: number | null;
        closePrice?: number | null;
        currency?: string;
        unparsedAddress?: string;
        city?: string;
        propertyType?: string;
        bedroomsTotal?: number | null;
        bathroomsTotal?: number | null;
        livingArea?: number | null;
        livingAreaUnits?: string;
        listAgentId?: string | null;
        listAgentName?: string | null;
        daysOnMarket?: number;
        viewCount?: number | null;
        saveCount?: number | null;
        inquiryCount?: number | null;
        coverKey?: string | null;
        /** ISO 8601 instant with offset */
        updatedAt?: string;
        submittedAt?: string | null;
        /** whether the asker decides about its price and state */
        canSell?: boolean;
        next?: {
          kind?: string;
          slot?: string;
          /** ISO 8601 instant with offset */
          dueAt?: string;
        } | null;
      })[];
      nextCursor?: string | null;
    };
    ListingCreateInput: {
      organisationId: string;
      address: {
        unparsedAddress: string;
        city: string;
        stateOrProvince?: string | null;
        postalCode?: string | null;
        country: string;
        zone: string;
        latitude?: number | null;
        longitude?: number | null;
        locationPrecision?: "exact" | "approximate" | "unknown";
      };
      property: {
        propertyType: "Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity";
        propertySubType?: "SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse" | null;
        bedroomsTotal?: number | null;
        bathroomsTotal?: number | null;
        livingArea?: number | null;
        livingAreaUnits?: "SquareFeet" | "SquareMeters" | "Acres" | "Hectares" | "SquareYards";
        lotSizeArea?: number | null;
        lotSizeUnits?: "SquareFeet" | "SquareMeters" | "Acres" | "Hectares" | "SquareYards";
        yearBuilt?: number | null;
        yearRenovated?: number | null;
        stories?: number | null;
        features?: ("Fireplace" | "Garage" | "Basement" | "Deck" | "Balcony" | "Garden" | "Pool" | "AirConditioning" | "SolarPanels" | "Waterfront" | "MountainView" | "CityView" | "WaterView" | "CornerLot" | "Furnished" | "WalkInCloset" | "HardwoodFloors" | "Fenced" | "EVCharging" | "WheelchairAccess")[];
        amenities?: ("Elevator" | "Gym" | "Clubhouse" | "SwimmingPool" | "Playground" | "Security" | "PowerBackup" | "Concierge" | "Parking" | "Laundry" | "PetsAllowed" | "RooftopDeck" | "Storage" | "BikeRoom")[];
      };
      listing: {
        title?: string;
        publicRemarks?: string;
        privateRemarks?: string;
        listPrice?: number | null;
        listingContractDate?: string | null;
        expirationAt?: string | null;
        goLiveAt?: string | null;
      };
      /** the organisation's when absent */
      currency?: string;
    };
    ListingCreateOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingGetOutput: {
      id: string;
      version: number;
      organisationId: string;
      organisationName: string;
      listingKey: string;
      listAgentId: string | null;
      listAgentName: string | null;
      propertyId: string;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
      isOverdue: boolean;
      title: string;
      publicRemarks: string;
      listPrice: number | null;
      originalListPrice: number | null;
      closePrice: number | null;
      currency: string;
      daysOnMarket: number;
      publishedAt: string | null;
      /** ISO 8601 instant with offset */
      statusChangedAt: string;
      closeDate: string | null;
      /** ISO 8601 instant with offset */
      updatedAt: string;
      /** ISO 8601 instant with offset */
      createdAt: string;
      isFromFeed: boolean;
      place: {
        parcelId: string;
        unparsedAddress: string;
        city: string;
        stateOrProvince: string | null;
        postalCode: string | null;
        country: string;
        zone: string;
        latitude: number | null;
        longitude: number | null;
        locationPrecision: string;
      };
      facts: {
        propertyType: string;
        propertySubType: string | null;
        bedroomsTotal: number | null;
        bathroomsTotal: number | null;
        livingArea: number | null;
        livingAreaUnits: string;
        livingAreaSquareMetres: number | null;
        lotSizeArea: number | null;
        lotSizeUnits: string;
        yearBuilt: number | null;
        yearRenovated: number | null;
        stories: number | null;
        features: (string)[];
        amenities: (string)[];
      };
      photos: ({
        id: string;
        kind: string;
        status: string;
        width: number | null;
        height: number | null;
        blurhash: string | null;
        caption: string;
        alt: string;
        url: string | null;
        renditions: ({
          width: number;
          format: string;
          key: string;
        })[];
      })[];
      private?: {
        privateRemarks: string;
        reviewNote: string | null;
        reviewFindings: ({ [key: string]: unknown })[];
        viewCount: number;
        saveCount: number;
        inquiryCount: number;
        expirationAt: string | null;
        goLiveAt: string | null;
        listingContractDate: string | null;
        deadlines: ({
          kind: string;
          slot: string;
          /** ISO 8601 instant with offset */
          dueAt: string;
          rule: { [key: string]: unknown };
        })[];
        sourceKey: string | null;
        extraFields: { [key: string]: unknown };
      };
      actions: ({
        command: string;
        to: (string)[];
      })[];
      /** whether you may change what it says */
      canEdit: boolean;
      /** whether you decide about its price and state */
      canSell: boolean;
      /** whether you may show it to somebody outside its organisation */
      canShare: boolean;
      /** What `include` asked for. */
      included?: {
        openHouses?: components["schemas"]["OpenHouseListOutput"] | null;
        history?: components["schemas"]["ListingHistoryOutput"] | null;
      };
    };
    ListingGetOutputPart: {
      id?: string;
      version?: number;
      organisationId?: string;
      organisationName?: string;
      listingKey?: string;
      listAgentId?: string | null;
      listAgentName?: string | null;
      propertyId?: string;
      reviewStatus?: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus?: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
      isOverdue?: boolean;
      title?: string;
      publicRemarks?: string;
      listPrice?: number | null;
      originalListPrice?: number | null;
      closePrice?: number | null;
      currency?: string;
      daysOnMarket?: number;
      publishedAt?: string | null;
      /** ISO 8601 instant with offset */
      statusChangedAt?: string;
      closeDate?: string | null;
      /** ISO 8601 instant with offset */
      updatedAt?: string;
      /** ISO 8601 instant with offset */
      createdAt?: string;
      isFromFeed?: boolean;
      place?: {
        parcelId?: string;
        unparsedAddress?: string;
        city?: string;
        stateOrProvince?: string | null;
        postalCode?: string | null;
        country?: string;
        zone?: string;
        latitude?: number | null;
        longitude?: number | null;
        locationPrecision?: string;
      };
      facts?: {
        propertyType?: string;
        propertySubType?: string | null;
        bedroomsTotal?: number | null;
        bathroomsTotal?: number | null;
        livingArea?: number | null;
        livingAreaUnits?: string;
        livingAreaSquareMetres?: number | null;
        lotSizeArea?: number | null;
        lotSizeUnits?: string;
        yearBuilt?: number | null;
        yearRenovated?: number | null;
        stories?: number | null;
        features?: (string)[];
        amenities?: (string)[];
      };
      photos?: ({
        id?: string;
        kind?: string;
        status?: string;
        width?: number | null;
        height?: number | null;
        blurhash?: string | null;
        caption?: string;
        alt?: string;
        url?: string | null;
        renditions?: ({
          width?: number;
          format?: string;
          key?: string;
        })[];
      })[];
      private?: {
        privateRemarks?: string;
        reviewNote?: string | null;
        reviewFindings?: ({ [key: string]: unknown })[];
        viewCount?: number;
        saveCount?: number;
        inquiryCount?: number;
        expirationAt?: string | null;
        goLiveAt?: string | null;
        listingContractDate?: string | null;
        deadlines?: ({
          kind?: string;
          slot?: string;
          /** ISO 8601 instant with offset */
          dueAt?: string;
          rule?: { [key: string]: unknown };
        })[];
        sourceKey?: string | null;
        extraFields?: { [key: string]: unknown };
      };
      actions?: ({
        command?: string;
        to?: (string)[];
      })[];
      /** whether you may change what it says */
      canEdit?: boolean;
      /** whether you decide about its price and state */
      canSell?: boolean;
      /** whether you may show it to somebody outside its organisation */
      canShare?: boolean;
      /** What `include` asked for. */
      included?: {
        openHouses?: components["schemas"]["OpenHouseListOutput"] | null;
        history?: components["schemas"]["ListingHistoryOutput"] | null;
      };
    };
    ListingHistoryOutput: {
      id: string;
      moments: ({
        listingId: string;
        /** ISO 8601 instant with offset */
        at: string;
        kind: "listed" | "price" | "status" | "sold";
        price: number | null;
        currency: string;
        /** of a change of status; null for one that is not for this reader, when it left the market */
        status: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed" | null;
      })[];
    };
    ListingUpdateInput: {
      expectedVersion?: number;
      property?: {
        propertyType?: "Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity";
        propertySubType?: "SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse" | null;
        bedroomsTotal?: number | null;
        bathroomsTotal?: number | null;
        livingArea?: number | null;
        livingAreaUnits?: "SquareFeet" | "SquareMeters" | "Acres" | "Hectares" | "SquareYards";
        lotSizeArea?: number | null;
        lotSizeUnits?: "SquareFeet" | "SquareMeters" | "Acres" | "Hectares" | "SquareYards";
        yearBuilt?: number | null;
        yearRenovated?: number | null;
        stories?: number | null;
        features?: ("Fireplace" | "Garage" | "Basement" | "Deck" | "Balcony" | "Garden" | "Pool" | "AirConditioning" | "SolarPanels" | "Waterfront" | "MountainView" | "CityView" | "WaterView" | "CornerLot" | "Furnished" | "WalkInCloset" | "HardwoodFloors" | "Fenced" | "EVCharging" | "WheelchairAccess")[];
        amenities?: ("Elevator" | "Gym" | "Clubhouse" | "SwimmingPool" | "Playground" | "Security" | "PowerBackup" | "Concierge" | "Parking" | "Laundry" | "PetsAllowed" | "RooftopDeck" | "Storage" | "BikeRoom")[];
      };
      listing?: {
        title?: string;
        publicRemarks?: string;
        privateRemarks?: string;
        listPrice?: number | null;
        listingContractDate?: string | null;
        expirationAt?: string | null;
        goLiveAt?: string | null;
      };
      address?: {
        unparsedAddress?: string;
        city?: string;
        stateOrProvince?: string | null;
        postalCode?: string | null;
        country?: string;
        zone?: string;
        latitude?: number | null;
        longitude?: number | null;
        locationPrecision?: "exact" | "approximate" | "unknown";
      };
      reason?: string;
    };
    ListingUpdateOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingDeleteOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingListSavedOutput: {
      items: ({
        id: string;
        /** ISO 8601 instant with offset */
        savedAt: string;
        note: string;
        title: string;
        standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
        listPrice: number | null;
        closePrice: number | null;
        currency: string;
        priceWhenSaved: number | null;
        unparsedAddress: string;
        city: string;
        country: string;
        latitude: number | null;
        longitude: number | null;
        locationPrecision: string;
        propertyType: string;
        propertySubType: string | null;
        bedroomsTotal: number | null;
        bathroomsTotal: number | null;
        livingArea: number | null;
        livingAreaUnits: string;
        cover: {
          id: string;
          kind: string;
          status: string;
          width: number | null;
          height: number | null;
          blurhash: string | null;
          caption: string;
          alt: string;
          url: string | null;
          renditions: ({
            width: number;
            format: string;
            key: string;
          })[];
        } | null;
      })[];
      nextCursor: string | null;
      /** how many more one saved that are not public any more */
      gone: number;
    };
    ListingListSavedOutputPart: {
      items?: ({
        id?: string;
        /** ISO 8601 instant with offset */
        savedAt?: string;
        note?: string;
        title?: string;
        standardStatus?: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
        listPrice?: number | null;
        closePrice?: number | null;
        currency?: string;
        priceWhenSaved?: number | null;
        unparsedAddress?: string;
        city?: string;
        country?: string;
        latitude?: number | null;
        longitude?: number | null;
        locationPrecision?: string;
        propertyType?: string;
        propertySubType?: string | null;
        bedroomsTotal?: number | null;
        bathroomsTotal?: number | null;
        livingArea?: number | null;
        livingAreaUnits?: string;
        cover?: {
          id?: string;
          kind?: string;
          status?: string;
          width?: number | null;
          height?: number | null;
          blurhash?: string | null;
          caption?: string;
          alt?: string;
          url?: string | null;
          renditions?: ({
            width?: number;
            format?: string;
            key?: string;
          })[];
        } | null;
      })[];
      nextCursor?: string | null;
      /** how many more one saved that are not public any more */
      gone?: number;
    };
    ListingSavedIdsOutput: {
      ids: (string)[];
    };
    ListingSaveInput: {
      saved: boolean;
      note?: string;
    };
    ListingSaveOutput: {
      id: string;
      saved: boolean;
    };
    ListingRecordViewInput: {
      /** a random token the browser keeps; ignored when signed in */
      visitor: string;
    };
    ListingRecordViewOutput: {
      counted: boolean;
    };
    ListingAssignAgentInput: {
      expectedVersion?: number;
      reason?: string;
      agentId: string;
    };
    ListingAssignAgentOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingChangePriceInput: {
      expectedVersion?: number;
      reason?: string;
      listPrice: number;
    };
    ListingChangePriceOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingSubmitInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingSubmitOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingApproveInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingApproveOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingRequestChangesInput: {
      expectedVersion?: number;
      reason?: string;
      note: string;
    };
    ListingRequestChangesOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingPublishInput: {
      expectedVersion?: number;
      reason?: string;
      /** ISO 8601 instant with offset */
      goLiveAt?: string;
    };
    ListingPublishOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingHoldInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingHoldOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingReleaseInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingReleaseOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingWithdrawInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingWithdrawOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingRelistInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingRelistOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingRenewInput: {
      expectedVersion?: number;
      reason?: string;
      listingContractDate: string;
      /** ISO 8601 instant with offset */
      expirationAt: string;
      listPrice?: number;
    };
    ListingRenewOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingCancelInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingCancelOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingUnderContractInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingUnderContractOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingPendInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingPendOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingBackOnMarketInput: {
      expectedVersion?: number;
      reason?: string;
    };
    ListingBackOnMarketOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    ListingCloseInput: {
      expectedVersion?: number;
      reason?: string;
      closePrice: number;
      /** now when absent */
      closeDate?: string;
    };
    ListingCloseOutput: {
      id: string;
      version: number;
      reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
      standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
    };
    OpenHouseListOutput: {
      items: ({
        id: string;
        listingId: string;
        /** ISO 8601 instant with offset */
        startsAt: string;
        /** ISO 8601 instant with offset */
        endsAt: string;
        status: "Active" | "Canceled" | "Ended";
        remarks: string;
        version: number;
      })[];
    };
    OpenHouseScheduleInput: {
      /** ISO 8601 instant with offset */
      startsAt: string;
      /** ISO 8601 instant with offset */
      endsAt: string;
      remarks?: string;
    };
    OpenHouseScheduleOutput: {
      id: string;
      listingId: string;
      /** ISO 8601 instant with offset */
      startsAt: string;
      /** ISO 8601 instant with offset */
      endsAt: string;
      status: "Active" | "Canceled" | "Ended";
      remarks: string;
      version: number;
    };
    OpenHouseRescheduleInput: {
      /** ISO 8601 instant with offset */
      startsAt: string;
      /** ISO 8601 instant with offset */
      endsAt: string;
      remarks?: string;
      expectedVersion?: number;
    };
    OpenHouseRescheduleOutput: {
      id: string;
      listingId: string;
      /** ISO 8601 instant with offset */
      startsAt: string;
      /** ISO 8601 instant with offset */
      endsAt: string;
      status: "Active" | "Canceled" | "Ended";
      remarks: string;
      version: number;
    };
    OpenHouseCancelInput: {
      expectedVersion?: number;
      reason?: string;
    };
    OpenHouseCancelOutput: {
      id: string;
      listingId: string;
      /** ISO 8601 instant with offset */
      startsAt: string;
      /** ISO 8601 instant with offset */
      endsAt: string;
      status: "Active" | "Canceled" | "Ended";
      remarks: string;
      version: number;
    };
    ListViewListOutput: {
      items: ({
        id: string;
        version: number;
        list: "listings" | "tickets";
        name: string;
        query: string;
        isPinned: boolean;
        isDefault: boolean;
      })[];
    };
    ListViewCreateInput: {
      list: "listings" | "tickets";
      name: string;
      query: string;
      isPinned?: boolean;
      isDefault?: boolean;
    };
    ListViewCreateOutput: {
      id: string;
      version: number;
      list: "listings" | "tickets";
      name: string;
      query: string;
      isPinned: boolean;
      isDefault: boolean;
    };
    ListViewUpdateInput: {
      expectedVersion?: number;
      name?: string;
      query?: string;
      isPinned?: boolean;
      isDefault?: boolean;
    };
    ListViewUpdateOutput: {
      id: string;
      version: number;
      list: "listings" | "tickets";
      name: string;
      query: string;
      isPinned: boolean;
      isDefault: boolean;
    };
    ListViewDeleteOutput: {
      id: string;
    };
    MediaListOutput: {
      version: number;
      items: ({
        id: string;
        version: number;
        kind: "photo" | "floor_plan" | "document" | "video_link" | "tour_link";
        status: "uploaded" | "processing" | "ready" | "rejected" | "deleted";
        caption: string;
        alt: string;
        /** pixels of the original, upright */
        width: number | null;
        height: number | null;
        blurhash: string | null;
        contentType: string | null;
        /** of the original */
        byteSize: number | null;
        url: string | null;
        renditions: ({
          width: number;
          height: number;
          format: "avif" | "webp" | "jpeg";
          key: string;
        })[];
        /** ISO 8601 instant with offset */
        createdAt: string;
        name?: string;
        rejectedReason?: "not_a_picture" | "damaged" | "too_many_pixels" | "too_slow" | "unreadable" | null;
      })[];
      uploads: ({
        id: string;
        uploadId: string;
        kind: "photo" | "floor_plan" | "document";
        name: string;
        byteSize: number | null;
        /** ISO 8601 instant with offset */
        expiresAt: string;
      })[];
      canEdit: boolean;
      isPublic: boolean;
      /** how many files more it takes */
      room: number;
    };
    MediaBeginInput: {
      uploadId?: string;
      files: ({
        name: string;
        /** bytes; needed to send it in pieces */
        byteSize?: number | null;
        kind?: "photo" | "floor_plan" | "document";
        caption?: string;
        alt?: string;
      })[];
    };
    MediaBeginOutput: {
      uploadId: string;
      files: ({
        id: string;
        uploadId: string;
        kind: "photo" | "floor_plan" | "document";
        name: string;
        byteSize: number | null;
        /** ISO 8601 instant with offset */
        expiresAt: string;
      })[];
    };
    MediaAddLinkInput: {
      kind: "video_link" | "tour_link";
      url: string;
      caption?: string;
    };
    MediaAddLinkOutput: {
      id: string;
      version: number;
      status: "uploaded" | "processing" | "ready" | "rejected" | "deleted";
    };
    MediaReorderInput: {
      ids: (string)[];
      /** of the album */
      expectedVersion?: number;
    };
    MediaReorderOutput: {
      version: number;
      ids: (string)[];
    };
    MediaGetOutput: {
      id: string;
      version: number;
      kind: "photo" | "floor_plan" | "document" | "video_link" | "tour_link";
      status: "uploaded" | "processing" | "ready" | "rejected" | "deleted";
      caption: string;
      alt: string;
      /** pixels of the original, upright */
      width: number | null;
      height: number | null;
      blurhash: string | null;
      contentType: string | null;
      /** of the original */
      byteSize: number | null;
      url: string | null;
      renditions: ({
        width: number;
        height: number;
        format: "avif" | "webp" | "jpeg";
        key: string;
      })[];
      /** ISO 8601 instant with offset */
      createdAt: string;
      name?: string;
      rejectedReason?: "not_a_picture" | "damaged" | "too_many_pixels" | "too_slow" | "unreadable" | null;
      record: {
        recordType: "listing" | "profile" | "licence" | "ticket" | "post" | "message";
        recordId: string;
      };
      canEdit: boolean;
    };
    MediaEditInput: {
      expectedVersion?: number;
      caption?: string;
      alt?: string;
      kind?: "photo" | "floor_plan";
    };
    MediaEditOutput: {
      id: string;
      version: number;
      status: "uploaded" | "processing" | "ready" | "rejected" | "deleted";
    };
    MediaDeleteOutput: {
      id: string;
      version: number;
      status: "uploaded" | "processing" | "ready" | "rejected" | "deleted";
    };
    MediaRestoreInput: {
      expectedVersion?: number;
    };
    MediaRestoreOutput: {
      id: string;
      version: number;
      status: "uploaded" | "processing" | "ready" | "rejected" | "deleted";
    };
    InquiryListOutput: {
      items: ({
        id: string;
        version: number;
        status: "received" | "answered" | "closed";
        listingId: string;
        listingTitle: string;
        leadId: string;
        leadName: string;
        leadStatus: string;
        assignedTo: string | null;
        assignedToName: string | null;
        question: string;
        /** ISO 8601 instant with offset */
        receivedAt: string;
        firstResponseDueAt: string | null;
        answeredAt: string | null;
        messageCount: number;
      })[];
      nextCursor: string | null;
    };
    InquiryListOutputPart: {
      items?: ({
        id?: string;
        version?: number;
        status?: "received" | "answered" | "closed";
        listingId?: string;
        listingTitle?: string;
        leadId?: string;
        leadName?: string;
        leadStatus?: string;
        assignedTo?: string | null;
        assignedToName?: string | null;
        question?: string;
        /** ISO 8601 instant with offset */
        receivedAt?: string;
        firstResponseDueAt?: string | null;
        answeredAt?: string | null;
        messageCount?: number;
      })[];
      nextCursor?: string | null;
    };
    InquiryAskInput: {
      question: string;
      name?: string;
      email?: string;
      phone?: string;
    };
    InquiryAskOutput: {
      id: string;
      version: number;
      status: "received" | "answered" | "closed";
      assignedTo: string | null;
    };
    InquiryGetOutput: {
      id: string;
      version: number;
      status: "received" | "answered" | "closed";
      listingId: string;
      listingTitle: string;
      leadId: string;
      leadName: string;
      leadStatus: string;
      assignedTo: string | null;
      assignedToName: string | null;
      question: string;
      /** ISO 8601 instant with offset */
      receivedAt: string;
      firstResponseDueAt: string | null;
      answeredAt: string | null;
      messageCount: number;
      organisationId: string;
      organisationName: string;
      contact: {
        email: string;
        phone: string | null;
      } | null;
      messages: ({
        id: string;
        side: "asker" | "agency";
        authorName: string | null;
        body: string;
        /** ISO 8601 instant with offset */
        sentAt: string;
      })[];
      actions: (string)[];
      /** whether you may show it to somebody outside */
      canShare: boolean;
      /** What `include` asked for. */
      included?: {
        listing?: components["schemas"]["ListingGetOutput"] | null;
      };
    };
    InquiryGetOutputPart: {
      id?: string;
      version?: number;
      status?: "received" | "answered" | "closed";
      listingId?: string;
      listingTitle?: string;
      leadId?: string;
      leadName?: string;
      leadStatus?: string;
      assignedTo?: string | null;
      assignedToName?: string | null;
      question?: string;
      /** ISO 8601 instant with offset */
      receivedAt?: string;
      firstResponseDueAt?: string | null;
      answeredAt?: string | null;
      messageCount?: number;
      organisationId?: string;
      organisationName?: string;
      contact?: {
        email?: string;
        phone?: string | null;
      } | null;
      messages?: ({
        id?: string;
        side?: "asker" | "agency";
        authorName?: string | null;
        body?: string;
        /** ISO 8601 instant with offset */
        sentAt?: string;
      })[];
      actions?: (string)[];
      /** whether you may show it to somebody outside */
      canShare?: boolean;
      /** What `include` asked for. */
      included?: {
        listing?: components["schemas"]["ListingGetOutput"] | null;
      };
    };
    InquiryAnswerInput: {
      expectedVersion?: number;
      body: string;
    };
    InquiryAnswerOutput: {
      id: string;
      version: number;
      status: "received" | "answered" | "closed";
      assignedTo: string | null;
    };
    InquiryFollowUpInput: {
      body: string;
    };
    InquiryFollowUpOutput: {
      id: string;
      version: number;
      status: "received" | "answered" | "closed";
      assignedTo: string | null;
    };
    InquiryClaimOutput: {
      id: string;
      version: number;
      status: "received" | "answered" | "closed";
      assignedTo: string | null;
    };
    InquiryAssignInput: {
      agentId: string;
    };
    InquiryAssignOutput: {
      id: string;
      version: number;
      status: "received" | "answered" | "closed";
      assignedTo: string | null;
    };
    InquiryCloseInput: {
      expectedVersion?: number;
    };
    InquiryCloseOutput: {
      id: string;
      version: number;
      status: "received" | "answered" | "closed";
      assignedTo: string | null;
    };
    AgentListOutput: {
      items: ({
        id: string;
        userId: string;
        slug: string;
        name: string;
        headline: string;
        agency: {
          id: string;
          slug: string;
          name: string;
        };
        portrait: {
          id: string;
          kind: string;
          status: string;
          width: number | null;
          height: number | null;
          blurhash: string | null;
          caption: string;
          alt: string;
          url: string | null;
          renditions: ({
            width: number;
            format: string;
            key: string;
          })[];
        } | null;
        isVerified: boolean;
        areas: (string)[];
        languages: (string)[];
        specialities: (string)[];
        rating: {
          mean: number | null;
          /** people, not reviews */
          count: number;
          /** what lists are sorted by: pulled towards four stars as if five more people had said so */
          damped: number;
        };
        /** homes on the market now */
        onMarket: number;
        /** homes sold or let */
        closed: number;
      })[];
      total: number;
      facets: {
        areas: ({
          value: string;
          count: number;
        })[];
        languages: ({
          value: string;
          count: number;
        })[];
        specialities: ({
          value: string;
          count: number;
        })[];
        ratings: ({
          value: string;
          count: number;
        })[];
        verified: number;
      };
    };
    AgentListOutputPart: {
      items?: ({
        id?: string;
        userId?: string;
        slug?: string;
        name?: string;
        headline?: string;
        agency?: {
          id?: string;
          slug?: string;
          name?: string;
        };
        portrait?: {
          id?: string;
          kind?: string;
          status?: string;
          width?: number | null;
          height?: number | null;
          blurhash?: string | null;
          caption?: string;
          alt?: string;
          url?: string | null;
          renditions?: ({
            width?: number;
            format?: string;
            key?: string;
          })[];
        } | null;
        isVerified?: boolean;
        areas?: (string)[];
        languages?: (string)[];
        specialities?: (string)[];
        rating?: {
          mean?: number | null;
          /** people, not reviews */
          count?: number;
          /** what lists are sorted by: pulled towards four stars as if five more people had said so */
          damped?: number;
        };
        /** homes on the market now */
        onMarket?: number;
        /** homes sold or let */
        closed?: number;
      })[];
      total?: number;
      facets?: {
        areas?: ({
          value?: string;
          count?: number;
        })[];
        languages?: ({
          value?: string;
          count?: number;
        })[];
        specialities?: ({
          value?: string;
          count?: number;
        })[];
        ratings?: ({
          value?: string;
          count?: number;
        })[];
        verified?: number;
      };
    };
    AgentGetOutput: {
      id: string;
      userId: string;
      slug: string;
      name: string;
      headline: string;
      agency: {
        id: string;
        slug: string;
        name: string;
      };
      portrait: {
        id: string;
        kind: string;
        status: string;
        width: number | null;
        height: number | null;
        blurhash: string | null;
        caption: string;
        alt: string;
        url: string | null;
        renditions: ({
          width: number;
          format: string;
          key: string;
        })[];
      } | null;
      isVerified: boolean;
      areas: (string)[];
      languages: (string)[];
      specialities: (string)[];
      rating: {
        mean: number | null;
        /** people, not reviews */
        count: number;
        /** what lists are sorted by: pulled towards four stars as if five more people had said so */
        damped: number;
      };
      /** homes on the market now */
      onMarket: number;
      /** homes sold or let */
      closed: number;
      pronounced: string;
      about: string;
      practisingSince: number | null;
      phone: string | null;
      email: string | null;
      licences: ({
        jurisdiction: string;
        kind: string;
        number: string;
        /** ISO 8601 instant with offset */
        verifiedAt: string;
        /** ISO 8601 instant with offset */
        until: string;
      })[];
      figures: {
        /** null: from the beginning */
        since: string | null;
        published: number;
        closed: number;
        daysOnMarket: {
          value: number | null;
          /** of how many */
          count: number;
        };
        /** what was paid for each 1 that was asked at last */
        listToSale: {
          value: number | null;
          /** of how many */
          count: number;
        };
        /** from a question to its first answer, nights and weekends included */
        responseSeconds: {
          value: number | null;
          /** of how many */
          count: number;
        };
        /** each currency by itself */
        volumes: ({
          currency: string;
          /** minor units */
          minor: string;
          count: number;
          median: number;
        })[];
      };
      stars: ({
        stars: number;
        count: number;
      })[];
      isListed: boolean;
      /** ISO 8601 instant with offset */
      updatedAt: string;
      may: {
        edit: boolean;
        seeFigures: boolean;
      };
      /** What `include` asked for. */
      included?: {
        reviews?: components["schemas"]["AgentReviewListOutput"] | null;
      };
    };
    AgentGetOutputPart: {
      id?: string;
      userId?: string;
      slug?: string;
      name?: string;
      headline?: string;
      agency?: {
        id?: string;
        slug?: string;
        name?: string;
      };
      portrait?: {
        id?: string;
        kind?: string;
        status?: string;
        width?: number | null;
        height?: number | null;
        blurhash?: string | null;
        caption?: string;
        alt?: string;
        url?: string | null;
        renditions?: ({
          width?: number;
          format?: string;
          key?: string;
        })[];
      } | null;
      isVerified?: boolean;
      areas?: (string)[];
      languages?: (string)[];
      specialities?: (string)[];
      rating?: {
        mean?: number | null;
        /** people, not reviews */
        count?: number;
        /** what lists are sorted by: pulled towards four stars as if five more people had said so */
        damped?: number;
      };
      /** homes on the market now */
      onMarket?: number;
      /** homes sold or let */
      closed?: number;
      pronounced?: string;
      about?: string;
      practisingSince?: number | null;
      phone?: string | null;
      email?: string | null;
      licences?: ({
        jurisdiction?: string;
        kind?: string;
        number?: string;
        /** ISO 8601 instant with offset */
        verifiedAt?: string;
        /** ISO 8601 instant with offset */
        until?: string;
      })[];
      figures?: {
        /** null: from the beginning */
        since?: string | null;
        published?: number;
        closed?: number;
        daysOnMarket?: {
          value?: number | null;
          /** of how many */
          count?: number;
        };
        /** what was paid for each 1 that was asked at last */
        listToSale?: {
          value?: number | null;
          /** of how many */
          count?: number;
        };
        /** from a question to its first answer, nights and weekends included */
        responseSeconds?: {
          value?: number | null;
          /** of how many */
          count?: number;
        };
        /** each currency by itself */
        volumes?: ({
          currency?: string;
          /** minor units */
          minor?: string;
          count?: number;
          median?: number;
        })[];
      };
      stars?: ({
        stars?: number;
        count?: number;
      })[];
      isListed?: boolean;
      /** ISO 8601 instant with offset */
      updatedAt?: string;
      may?: {
        edit?: boolean;
        seeFigures?: boolean;
      };
      /** What `include` asked for. */
      included?: {
        reviews?: components["schemas"]["AgentReviewListOutput"] | null;
      };
    };
    AgentListHomesOutput: {
      items: ({
        id: string;
        standardStatus: string;
        listPrice: number | null;
        closePrice: number | null;
        currency: string;
        unparsedAddress: string;
        city: string;
        propertyType: string;
        propertySubType: string | null;
        bedroomsTotal: number | null;
        bathroomsTotal: number | null;
        livingArea: number | null;
        livingAreaUnits: string;
        cover: {
          id: string;
          kind: string;
          status: string;
          width: number | null;
          height: number | null;
          blurhash: string | null;
          caption: string;
          alt: string;
          url: string | null;
          renditions: ({
            width: number;
            format: string;
            key: string;
          })[];
        } | null;
      })[];
      nextCursor: string | null;
    };
    AgentGetFiguresOutput: {
      /** null: from the beginning */
      since: string | null;
      published: number;
      closed: number;
      daysOnMarket: {
        value: number | null;
        /** of how many */
        count: number;
      };
      /** what was paid for each 1 that was asked at last */
      listToSale: {
        value: number | null;
        /** of how many */
        count: number;
      };
      /** from a question to its first answer, nights and weekends included */
      responseSeconds: {
        value: number | null;
        /** of how many */
        count: number;
      };
      /** each currency by itself */
      volumes: ({
        currency: string;
        /** minor units */
        minor: string;
        count: number;
        median: number;
      })[];
    };
    AgentListFactsOutput: {
      items: ({
        position: number;
        /** ISO 8601 instant with offset */
        at: string;
        type: "published" | "closed" | "answered";
        listing: {
          id: string;
          address: string;
          city: string;
        };
        agentName: string | null;
        currency: string | null;
        price: number | null;
        listPrice: number | null;
        daysOnMarket: number | null;
        seconds: number | null;
      })[];
      nextCursor: string | null;
    };
    AgencyListOutput: {
      items: ({
        id: string;
        slug: string;
        name: string;
        headline: string;
        country: string;
        areas: (string)[];
        specialities: (string)[];
        agents: number;
        verifiedAgents: number;
        onMarket: number;
        closed: number;
        rating: {
          mean: number | null;
          /** people, not reviews */
          count: number;
          /** what lists are sorted by: pulled towards four stars as if five more people had said so */
          damped: number;
        };
      })[];
      total: number;
      areas: ({
        value: string;
        count: number;
      })[];
    };
    AgencyListOutputPart: {
      items?: ({
        id?: string;
        slug?: string;
        name?: string;
        headline?: string;
        country?: string;
        areas?: (string)[];
        specialities?: (string)[];
        agents?: number;
        verifiedAgents?: number;
        onMarket?: number;
        closed?: number;
        rating?: {
          mean?: number | null;
          /** people, not reviews */
          count?: number;
          /** what lists are sorted by: pulled towards four stars as if five more people had said so */
          damped?: number;
        };
      })[];
      total?: number;
      areas?: ({
        value?: string;
        count?: number;
      })[];
    };
    AgencyGetOutput: {
      id: string;
      slug: string;
      name: string;
      headline: string;
      country: string;
      areas: (string)[];
      specialities: (string)[];
      agents: number;
      verifiedAgents: number;
      onMarket: number;
      closed: number;
      rating: {
        mean: number | null;
        /** people, not reviews */
        count: number;
        /** what lists are sorted by: pulled towards four stars as if five more people had said so */
        damped: number;
      };
      version: number;
      about: string;
      website: string | null;
      phone: string | null;
      foundedIn: number | null;
      languages: (string)[];
      figures: {
        /** null: from the beginning */
        since: string | null;
        published: number;
        closed: number;
        daysOnMarket: {
          value: number | null;
          /** of how many */
          count: number;
        };
        /** what was paid for each 1 that was asked at last */
        listToSale: {
          value: number | null;
          /** of how many */
          count: number;
        };
        /** from a question to its first answer, nights and weekends included */
        responseSeconds: {
          value: number | null;
          /** of how many */
          count: number;
        };
        /** each currency by itself */
        volumes: ({
          currency: string;
          /** minor units */
          minor: string;
          count: number;
          median: number;
        })[];
      };
      isListed: boolean;
      /** ISO 8601 instant with offset */
      updatedAt: string;
      may: {
        edit: boolean;
        seeFigures: boolean;
      };
    };
    AgencyUpdateInput: {
      expectedVersion?: number;
      headline?: string;
      areas?: (string)[];
      specialities?: ("first_homes" | "family_homes" | "condominiums" | "luxury" | "new_construction" | "rentals" | "investment" | "relocation" | "land" | "commercial" | "waterfront" | "accessible_homes")[];
      foundedIn?: number | null;
      isListed?: boolean;
    };
    AgencyUpdateOutput: {
      id: string;
      version: number;
    };
    ProfileGetMineOutput: {
      id: string;
      version: number;
      name: string;
      email: string;
      pronounced: string;
      about: string;
      languages: (string)[];
      phone: string | null;
      contactChoices: ("message" | "email" | "phone")[];
      portrait: {
        id: string;
        kind: string;
        status: string;
        width: number | null;
        height: number | null;
        blurhash: string | null;
        caption: string;
        alt: string;
        url: string | null;
        renditions: ({
          width: number;
          format: string;
          key: string;
        })[];
      } | null;
      /** how many homes this person lists */
      listed: {
        onMarket: number;
        closed: number;
        drafts: number;
      };
      /** has a public page */
      isAgent: boolean;
    };
    ProfileUpdateInput: {
      expectedVersion?: number;
      pronounced?: string;
      about?: string;
      languages?: (string)[];
      phone?: string | null;
      contactChoices?: ("message" | "email" | "phone")[];
    };
    ProfileUpdateOutput: {
      id: string;
      version: number;
    };
    AgentGetMineOutput: {
      id: string;
      version: number;
      slug: string;
      headline: string;
      areas: (string)[];
      specialities: ("first_homes" | "family_homes" | "condominiums" | "luxury" | "new_construction" | "rentals" | "investment" | "relocation" | "land" | "commercial" | "waterfront" | "accessible_homes")[];
      practisingSince: number | null;
      isListed: boolean;
      /** whether the page can be found now */
      isPublic: boolean;
      isVerified: boolean;
      agency: {
        id: string;
        slug: string;
        name: string;
      };
    };
    AgentUpdateInput: {
      expectedVersion?: number;
      headline?: string;
      areas?: (string)[];
      specialities?: ("first_homes" | "family_homes" | "condominiums" | "luxury" | "new_construction" | "rentals" | "investment" | "relocation" | "land" | "commercial" | "waterfront" | "accessible_homes")[];
      practisingSince?: number | null;
      isListed?: boolean;
      slug?: string;
    };
    AgentUpdateOutput: {
      id: string;
      version: number;
    };
    LicenceListOutput: {
      items: ({
        id: string;
        version: number;
        status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
        kind: "salesperson" | "broker";
        jurisdiction: string;
        number: string;
        holderName: string;
        expiresOn: string;
        /** ISO 8601 instant with offset */
        expiresAt: string;
        isValid: boolean;
        /** ISO 8601 instant with offset */
        submittedAt: string;
        reviewedAt: string | null;
        reviewNote: string | null;
        /** who took it up */
        reviewer: {
          id: string;
          name: string;
        } | null;
        holder: {
          userId: string;
          name: string;
          slug: string;
          agencyName: string;
        };
        reviewDueAt: string | null;
        next: {
          kind: string;
          slot: string;
          /** ISO 8601 instant with offset */
          dueAt: string;
        } | null;
        /** how many were handed in */
        papers: number;
        actions: (string)[];
      })[];
      nextCursor: string | null;
    };
    LicenceSubmitInput: {
      kind: "salesperson" | "broker";
      jurisdiction: string;
      number: string;
      holderName: string;
      /** its last day */
      expiresOn: string;
    };
    LicenceSubmitOutput: {
      id: string;
      version: number;
      status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
    };
    LicenceGetOutput: {
      id: string;
      version: number;
      status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
      kind: "salesperson" | "broker";
      jurisdiction: string;
      number: string;
      holderName: string;
      expiresOn: string;
      /** ISO 8601 instant with offset */
      expiresAt: string;
      isValid: boolean;
      /** ISO 8601 instant with offset */
      submittedAt: string;
      reviewedAt: string | null;
      reviewNote: string | null;
      /** who took it up */
      reviewer: {
        id: string;
        name: string;
      } | null;
      holder: {
        userId: string;
        name: string;
        slug: string;
        agencyName: string;
      };
      reviewDueAt: string | null;
      next: {
        kind: string;
        slot: string;
        /** ISO 8601 instant with offset */
        dueAt: string;
      } | null;
      /** how many were handed in */
      papers: number;
      actions: (string)[];
      /** what a moderator should look at; for those who review */
      findings: ({
        kind: "same_number" | "other_name" | "no_papers" | "short_time";
        who: string | null;
      })[];
    };
    LicenceResubmitInput: {
      kind?: "salesperson" | "broker";
      jurisdiction?: string;
      number?: string;
      holderName?: string;
      /** its last day */
      expiresOn?: string;
      expectedVersion?: number;
    };
    LicenceResubmitOutput: {
      id: string;
      version: number;
      status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
    };
    LicenceRenewInput: {
      expectedVersion?: number;
      number?: string;
      /** its last day */
      expiresOn: string;
    };
    LicenceRenewOutput: {
      id: string;
      version: number;
      status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
    };
    LicenceTakeUpInput: {
      expectedVersion?: number;
    };
    LicenceTakeUpOutput: {
      id: string;
      version: number;
      status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
    };
    LicenceVerifyInput: {
      expectedVersion?: number;
    };
    LicenceVerifyOutput: {
      id: string;
      version: number;
      status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
    };
    LicenceRejectInput: {
      expectedVersion?: number;
      note: string;
    };
    LicenceRejectOutput: {
      id: string;
      version: number;
      status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
    };
    LicenceRevokeInput: {
      expectedVersion?: number;
      note: string;
    };
    LicenceRevokeOutput: {
      id: string;
      version: number;
      status: "submitted" | "under_review" | "verified" | "rejected" | "expiring" | "expired" | "revoked";
    };
    AgentReviewListOutput: {
      items: ({
        id: string;
        version: number;
        status: "published" | "hidden";
        rating: number;
        body: string;
        authorName: string;
        kind: "inquiry" | "closing";
        /** of the home it is about */
        city: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        editedAt: string | null;
        answer: string | null;
        answeredAt: string | null;
        moderationNote: string | null;
        actions: (string)[];
      })[];
      nextCursor: string | null;
    };
    AgentReviewWriteInput: {
      /** the home you dealt with each other about */
      listingId: string;
      rating: number;
      body: string;
    };
    AgentReviewWriteOutput: {
      id: string;
      version: number;
      status: "published" | "hidden";
    };
    AgentReviewListReviewableOutput: {
      items: ({
        agentId: string;
        agentSlug: string;
        agentName: string;
        listingId: string;
        address: string;
        kind: "inquiry" | "closing";
        /** ISO 8601 instant with offset */
        since: string;
      })[];
    };
    AgentReviewListFlaggedOutput: {
      items: ({
        id: string;
        version: number;
        status: "published" | "hidden";
        rating: number;
        body: string;
        authorName: string;
        kind: "inquiry" | "closing";
        /** of the home it is about */
        city: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        editedAt: string | null;
        answer: string | null;
        answeredAt: string | null;
        moderationNote: string | null;
        actions: (string)[];
        agent: {
          id: string;
          slug: string;
          name: string;
          agencyName: string;
        };
        authorId: string;
        flags: ({
          kind: "untrue" | "abusive" | "private" | "advertising" | "other";
          note: string;
          by: string;
          /** ISO 8601 instant with offset */
          at: string;
          isByAgent: boolean;
        })[];
      })[];
      nextCursor: string | null;
    };
    AgentReviewEditInput: {
      expectedVersion?: number;
      rating?: number;
      body?: string;
    };
    AgentReviewEditOutput: {
      id: string;
      version: number;
      status: "published" | "hidden";
    };
    AgentReviewAnswerInput: {
      expectedVersion?: number;
      answer: string;
    };
    AgentReviewAnswerOutput: {
      id: string;
      version: number;
      status: "published" | "hidden";
    };
    AgentReviewFlagInput: {
      kind: "untrue" | "abusive" | "private" | "advertising" | "other";
      note?: string;
    };
    AgentReviewFlagOutput: {
      id: string;
      version: number;
      status: "published" | "hidden";
    };
    AgentReviewHideInput: {
      expectedVersion?: number;
      note: string;
    };
    AgentReviewHideOutput: {
      id: string;
      version: number;
      status: "published" | "hidden";
    };
    AgentReviewRestoreInput: {
      expectedVersion?: number;
      note: string;
    };
    AgentReviewRestoreOutput: {
      id: string;
      version: number;
      status: "published" | "hidden";
    };
    AgentReviewKeepInput: {
      expectedVersion?: number;
    };
    AgentReviewKeepOutput: {
      id: string;
      version: number;
      status: "published" | "hidden";
    };
    SavedSearchListOutput: {
      items: ({
        id: string;
        version: number;
        name: string;
        criteria: {
          text?: string;
          /** minor units; without a currency the amounts are compared as they are */
          price?: {
            min?: number;
            max?: number;
            currency?: string;
          };
          bedrooms?: {
            min?: number;
            max?: number;
          };
          bathrooms?: {
            min?: number;
            max?: number;
          };
          livingAreaM2?: {
            min?: number;
            max?: number;
          };
          yearBuilt?: {
            min?: number;
            max?: number;
          };
          propertyTypes?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[];
          propertySubTypes?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[];
          statuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
          /** all of them */
          features?: (string)[];
          /** any of them, whatever their case and accents */
          cities?: (string)[];
          /** degrees; west greater than east crosses the 180th meridian */
          bounds?: {
            west: number;
            south: number;
            east: number;
            north: number;
          };
          radius?: {
            latitude: number;
            longitude: number;
            metres: number;
          };
          /** corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe */
          polygon?: ([number, number])[];
          organisationId?: string;
          listAgentId?: string;
        };
        frequency: "instant" | "daily" | "weekly" | "never";
        /** ISO 8601 instant with offset */
        createdAt: string;
        lastAlertAt: string | null;
        next: {
          slot: "instant" | "daily" | "weekly";
          /** ISO 8601 instant with offset */
          dueAt: string;
        } | null;
        matchCount: number;
        waitingCount: number;
      })[];
    };
    SavedSearchCreateInput: {
      name: string;
      criteria: {
        text?: string;
        /** minor units; without a currency the amounts are compared as they are */
        price?: {
          min?: number;
          max?: number;
          currency?: string;
        };
        bedrooms?: {
          min?: number;
          max?: number;
        };
        bathrooms?: {
          min?: number;
          max?: number;
        };
        livingAreaM2?: {
          min?: number;
          max?: number;
        };
        yearBuilt?: {
          min?: number;
          max?: number;
        };
        propertyTypes?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[];
        propertySubTypes?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[];
        statuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
        /** all of them */
        features?: (string)[];
        /** any of them, whatever their case and accents */
        cities?: (string)[];
        /** degrees; west greater than east crosses the 180th meridian */
        bounds?: {
          west: number;
          south: number;
          east: number;
          north: number;
        };
        radius?: {
          latitude: number;
          longitude: number;
          metres: number;
        };
        /** corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe */
        polygon?: ([number, number])[];
        organisationId?: string;
        listAgentId?: string;
      };
      frequency?: "instant" | "daily" | "weekly" | "never";
    };
    SavedSearchCreateOutput: {
      id: string;
      version: number;
      frequency: "instant" | "daily" | "weekly" | "never";
    };
    SavedSearchGetOutput: {
      id: string;
      version: number;
      name: string;
      criteria: {
        text?: string;
        /** minor units; without a currency the amounts are compared as they are */
        price?: {
          min?: number;
          max?: number;
          currency?: string;
        };
        bedrooms?: {
          min?: number;
          max?: number;
        };
        bathrooms?: {
          min?: number;
          max?: number;
        };
        livingAreaM2?: {
          min?: number;
          max?: number;
        };
        yearBuilt?: {
          min?: number;
          max?: number;
        };
        propertyTypes?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[];
        propertySubTypes?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[];
        statuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
        /** all of them */
        features?: (string)[];
        /** any of them, whatever their case and accents */
        cities?: (string)[];
        /** degrees; west greater than east crosses the 180th meridian */
        bounds?: {
          west: number;
          south: number;
          east: number;
          north: number;
        };
        radius?: {
          latitude: number;
          longitude: number;
          metres: number;
        };
        /** corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe */
        polygon?: ([number, number])[];
        organisationId?: string;
        listAgentId?: string;
      };
      frequency: "instant" | "daily" | "weekly" | "never";
      /** ISO 8601 instant with offset */
      createdAt: string;
      lastAlertAt: string | null;
      next: {
        slot: "instant" | "daily" | "weekly";
        /** ISO 8601 instant with offset */
        dueAt: string;
      } | null;
      matchCount: number;
      waitingCount: number;
      matches: ({
        id: string;
        title: string;
        standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
        listPrice: number | null;
        currency: string;
        unparsedAddress: string;
        city: string;
        country: string;
        latitude: number | null;
        longitude: number | null;
        locationPrecision: string;
        propertyType: string;
        propertySubType: string | null;
        bedroomsTotal: number | null;
        bathroomsTotal: number | null;
        livingArea: number | null;
        livingAreaUnits: string;
        cover: {
          id: string;
          width: number | null;
          height: number | null;
          blurhash: string | null;
          alt: string;
          renditions: ({
            width: number;
            format: string;
            key: string;
          })[];
        } | null;
        kind: "new" | "price" | "back";
        /** ISO 8601 instant with offset */
        matchedAt: string;
        isAlerted: boolean;
      })[];
    };
    SavedSearchUpdateInput: {
      expectedVersion?: number;
      name?: string;
      criteria?: {
        text?: string;
        /** minor units; without a currency the amounts are compared as they are */
        price?: {
          min?: number;
          max?: number;
          currency?: string;
        };
        bedrooms?: {
          min?: number;
          max?: number;
        };
        bathrooms?: {
          min?: number;
          max?: number;
        };
        livingAreaM2?: {
          min?: number;
          max?: number;
        };
        yearBuilt?: {
          min?: number;
          max?: number;
        };
        propertyTypes?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[];
        propertySubTypes?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[];
        statuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
        /** all of them */
        features?: (string)[];
        /** any of them, whatever their case and accents */
        cities?: (string)[];
        /** degrees; west greater than east crosses the 180th meridian */
        bounds?: {
          west: number;
          south: number;
          east: number;
          north: number;
        };
        radius?: {
          latitude: number;
          longitude: number;
          metres: number;
        };
        /** corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe */
        polygon?: ([number, number])[];
        organisationId?: string;
        listAgentId?: string;
      };
      frequency?: "instant" | "daily" | "weekly" | "never";
    };
    SavedSearchUpdateOutput: {
      id: string;
      version: number;
      frequency: "instant" | "daily" | "weekly" | "never";
    };
    SavedSearchDeleteOutput: {
      id: string;
    };
    SearchListingsOutput: {
      hits: ({
        id: string;
        organisationId: string;
        listAgentId: string | null;
        reviewStatus: "draft" | "submitted" | "changes_requested" | "approved" | "deleted";
        standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
        title: string;
        address: string;
        city: string;
        stateOrProvince: string | null;
        postalCode: string | null;
        country: string;
        propertyType: string;
        propertySubType: string | null;
        listPrice: number | null;
        currency: string;
        bedrooms: number | null;
        bathrooms: number | null;
        livingAreaM2: number | null;
        yearBuilt: number | null;
        features: (string)[];
        latitude: number | null;
        longitude: number | null;
        cover: {
          id: string;
          width: number | null;
          height: number | null;
          blurhash: string | null;
          alt: string;
          renditions: ({
            width: number;
            format: string;
            key: string;
          })[];
        } | null;
        /** ISO 8601 instant with offset */
        listedAt: string;
        score: number;
        distanceMetres: number | null;
        highlight: {
          title: ({
            text: string;
            isMatch: boolean;
          })[];
          address: ({
            text: string;
            isMatch: boolean;
          })[];
          remarks: ({
            text: string;
            isMatch: boolean;
          })[];
        };
      })[];
      nextCursor: string | null;
      total: {
        count: number;
        relation: "exact" | "atLeast" | "about";
      };
      facets: {
        propertyType: ({
          value: string;
          count: number;
        })[];
        propertySubType: ({
          value: string;
          count: number;
        })[];
        status: ({
          value: string;
          count: number;
        })[];
        city: ({
          value: string;
          count: number;
        })[];
        bedrooms: ({
          value: number;
          count: number;
        })[];
        bathrooms: ({
          value: number;
          count: number;
        })[];
        features: ({
          value: string;
          count: number;
        })[];
        price: ({
          currency: string;
          from: number;
          to: number;
          count: number;
        })[];
        /** so many match that the counts are projected from a part */
        isApproximate: boolean;
      } | null;
      didYouMean: string | null;
      /** no listing had all the words; the hits have some of them */
      isRelaxed: boolean;
      understood: {
        criteria: {
          text?: string;
          /** minor units; without a currency the amounts are compared as they are */
          price?: {
            min?: number;
            max?: number;
            currency?: string;
          };
          bedrooms?: {
            min?: number;
            max?: number;
          };
          bathrooms?: {
            min?: number;
            max?: number;
          };
          livingAreaM2?: {
            min?: number;
            max?: number;
          };
          yearBuilt?: {
            min?: number;
            max?: number;
          };
          propertyTypes?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[];
          propertySubTypes?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[];
          statuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
          /** all of them */
          features?: (string)[];
          /** any of them, whatever their case and accents */
          cities?: (string)[];
          /** degrees; west greater than east crosses the 180th meridian */
          bounds?: {
            west: number;
            south: number;
            east: number;
            north: number;
          };
          radius?: {
            latitude: number;
            longitude: number;
            metres: number;
          };
          /** corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe */
          polygon?: ([number, number])[];
          organisationId?: string;
          listAgentId?: string;
        };
        sort: "relevance" | "newest" | "priceAscending" | "priceDescending" | "areaDescending" | "distance";
        chips: ({
          field: "price" | "bedrooms" | "bathrooms" | "livingAreaM2" | "yearBuilt" | "propertyTypes" | "propertySubTypes" | "statuses" | "cities" | "sort";
          words: string;
          start: number;
          end: number;
        })[];
      };
      servedBy: string;
      /** the chosen engine is down and another one answered */
      isDegraded: boolean;
    };
    SearchListingsInput: {
      text?: string;
      /** minor units; without a currency the amounts are compared as they are */
      price?: {
        min?: number;
        max?: number;
        currency?: string;
      };
      bedrooms?: {
        min?: number;
        max?: number;
      };
      bathrooms?: {
        min?: number;
        max?: number;
      };
      livingAreaM2?: {
        min?: number;
        max?: number;
      };
      yearBuilt?: {
        min?: number;
        max?: number;
      };
      propertyTypes?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[];
      propertySubTypes?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[];
      statuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
      /** all of them */
      features?: (string)[];
      /** any of them, whatever their case and accents */
      cities?: (string)[];
      /** degrees; west greater than east crosses the 180th meridian */
      bounds?: {
        west: number;
        south: number;
        east: number;
        north: number;
      };
      radius?: {
        latitude: number;
        longitude: number;
        metres: number;
      };
      /** corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe */
      polygon?: ([number, number])[];
      organisationId?: string;
      listAgentId?: string;
      /** relevance when absent, or what the sentence asks for; distance needs a radius */
      sort?: "relevance" | "newest" | "priceAscending" | "priceDescending" | "areaDescending" | "distance";
      interpret?: boolean;
      /** which are meant when neither the fields nor the sentence names any */
      usualStatuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
      withFacets?: boolean;
      limit?: number;
      cursor?: string;
    };
    SearchFindOutput: {
      /** one for each kind asked for */
      groups: ({
        kind: "ticket" | "post" | "person" | "building" | "document" | "listing";
        hits: ({
          id: string;
          kind: "ticket" | "post" | "person" | "building" | "document" | "listing";
          /** text in pieces, for marking what matched; empty when the record has no title */
          title: ({
            text: string;
            isMatch: boolean;
          })[];
          excerpt: ({
            text: string;
            isMatch: boolean;
          })[];
          about: {
            type: "listing";
            id: string;
            city: string;
            standardStatus: "Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed";
          } | {
            type: "ticket";
            id: string;
            buildingId: string;
            buildingName: string;
            number: number;
            status: string;
            /** the asker works there and finds it at their desk */
            works: boolean;
          } | {
            type: "post";
            id: string;
            buildingId: string;
            buildingName: string;
            postKind: string;
            authorName: string;
          } | {
            type: "agent";
            slug: string;
            agencyName: string;
          } | {
            type: "resident";
            buildingId: string;
            buildingName: string;
            unitLabel: string;
            /** the asker works there and finds it at their desk */
            works: boolean;
          } | {
            type: "building";
            id: string;
            address: string;
            /** the asker works there and finds it at their desk */
            works: boolean;
          } | {
            type: "document";
            /** what it belongs to; of a building: its house rules */
            of: "listing" | "post" | "ticket" | "building";
            recordId: string;
            recordTitle: string;
            buildingId: string | null;
            /** the asker works there and finds it at their desk */
            works: boolean;
          };
        })[];
        total: {
          count: number;
          relation: "exact" | "atLeast" | "about";
        };
      })[];
      servedBy: string;
      /** the chosen engine is down and another one answered */
      isDegraded: boolean;
    };
    SearchSuggestOutput: {
      suggestions: ({
        kind: "place";
        text: string;
        stateOrProvince: string | null;
        country: string;
        listings: number;
      } | {
        kind: "listing";
        text: string;
        listingId: string;
        city: string;
      } | {
        kind: "term";
        text: string;
        listings: number | null;
      })[];
    };
    SearchPlacesOutput: {
      places: ({
        city: string;
        stateOrProvince: string | null;
        country: string;
        listings: number;
      })[];
    };
    SearchHistoryOutput: {
      items: ({
        id: string;
        text: string;
        criteria: {
          text?: string;
          /** minor units; without a currency the amounts are compared as they are */
          price?: {
            min?: number;
            max?: number;
            currency?: string;
          };
          bedrooms?: {
            min?: number;
            max?: number;
          };
          bathrooms?: {
            min?: number;
            max?: number;
          };
          livingAreaM2?: {
            min?: number;
            max?: number;
          };
          yearBuilt?: {
            min?: number;
            max?: number;
          };
          propertyTypes?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[];
          propertySubTypes?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[];
          statuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
          /** all of them */
          features?: (string)[];
          /** any of them, whatever their case and accents */
          cities?: (string)[];
          /** degrees; west greater than east crosses the 180th meridian */
          bounds?: {
            west: number;
            south: number;
            east: number;
            north: number;
          };
          radius?: {
            latitude: number;
            longitude: number;
            metres: number;
          };
          /** corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe */
          polygon?: ([number, number])[];
          organisationId?: string;
          listAgentId?: string;
        };
        resultCount: number;
        /** ISO 8601 instant with offset */
        searchedAt: string;
      })[];
      nextCursor: string | null;
    };
    SearchRecordPerformedInput: {
      text?: string;
      criteria?: {
        text?: string;
        /** minor units; without a currency the amounts are compared as they are */
        price?: {
          min?: number;
          max?: number;
          currency?: string;
        };
        bedrooms?: {
          min?: number;
          max?: number;
        };
        bathrooms?: {
          min?: number;
          max?: number;
        };
        livingAreaM2?: {
          min?: number;
          max?: number;
        };
        yearBuilt?: {
          min?: number;
          max?: number;
        };
        propertyTypes?: ("Residential" | "ResidentialLease" | "ResidentialIncome" | "Land" | "CommercialSale" | "CommercialLease" | "Farm" | "ManufacturedInPark" | "BusinessOpportunity")[];
        propertySubTypes?: ("SingleFamilyResidence" | "Apartment" | "Condominium" | "Townhouse" | "Duplex" | "Triplex" | "Quadruplex" | "Villa" | "ManufacturedHome" | "UnimprovedLand" | "Office" | "Retail" | "Warehouse")[];
        statuses?: ("Incomplete" | "ComingSoon" | "Active" | "ActiveUnderContract" | "Pending" | "Hold" | "Withdrawn" | "Expired" | "Closed" | "Canceled" | "Removed")[];
        /** all of them */
        features?: (string)[];
        /** any of them, whatever their case and accents */
        cities?: (string)[];
        /** degrees; west greater than east crosses the 180th meridian */
        bounds?: {
          west: number;
          south: number;
          east: number;
          north: number;
        };
        radius?: {
          latitude: number;
          longitude: number;
          metres: number;
        };
        /** corners as [longitude, latitude], not closed; an edge takes the shorter way round the globe */
        polygon?: ([number, number])[];
        organisationId?: string;
        listAgentId?: string;
      };
      resultCount: number;
      /** only words of searches for homes are counted for the reports */
      within?: "listings" | "everything";
    };
    SearchRecordPerformedOutput: Record<string, never>;
    SearchClearHistoryOutput: {
      deleted: number;
    };
    SearchPopularOutput: {
      lines: ({
        text: string;
        searches: number;
        withoutHits: number;
        lastDay: string;
      })[];
    };
    SearchZeroResultsOutput: {
      lines: ({
        text: string;
        searches: number;
        withoutHits: number;
        lastDay: string;
      })[];
    };
    SearchSynonymsOutput: {
      entries: ({
        term: string;
        synonyms: (string)[];
        /** ISO 8601 instant with offset */
        updatedAt: string;
      })[];
    };
    SearchSetSynonymsInput: {
      term: string;
      /** words or phrases that mean the same; none takes the term off the list */
      synonyms: (string)[];
    };
    SearchSetSynonymsOutput: {
      term: string;
    };
    NotificationListOutput: {
      items: ({
        id: string;
        kind: string;
        title: string;
        body: string;
        action: string;
        path: string;
        language: "en" | "ar";
        direction: "ltr" | "rtl";
        recordType: string;
        recordId: string;
        isRead: boolean;
        /** ISO 8601 instant with offset */
        createdAt: string;
      })[];
      nextCursor: string | null;
      unread: number;
    };
    NotificationListOutputPart: {
      items?: ({
        id?: string;
        kind?: string;
        title?: string;
        body?: string;
        action?: string;
        path?: string;
        language?: "en" | "ar";
        direction?: "ltr" | "rtl";
        recordType?: string;
        recordId?: string;
        isRead?: boolean;
        /** ISO 8601 instant with offset */
        createdAt?: string;
      })[];
      nextCursor?: string | null;
      unread?: number;
    };
    NotificationReadInput: {
      ids: (string)[] | "all";
    };
    NotificationReadOutput: {
      read: number;
    };
    NotificationListToldOutput: {
      items: ({
        id: string;
        kind: string;
        channel: "in_app" | "email" | "sms" | "push";
        status: "queued" | "sending" | "suppressed" | "sent" | "delivered" | "bounced" | "read" | "failed";
        title: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        sentAt: string | null;
        dueAt: string | null;
        held: "quiet" | "digest" | "throttle" | null;
        reason: "preference" | "unsubscribed" | "bounced" | "complained" | "read" | "unreachable" | "closed" | null;
        insteadOf: "in_app" | "email" | "sms" | "push" | null;
        joined: number;
        to: string | null;
      })[];
      nextCursor: string | null;
    };
    NotificationGetPreferencesOutput: {
      kinds: ({
        kind: string;
        topic: string;
        isCritical: boolean;
        offered: ("in_app" | "email" | "sms" | "push")[];
        channels: ("in_app" | "email" | "sms" | "push")[];
        pace: "at_once" | "five_minutes" | "hourly" | "daily";
        throttle: {
          most: number;
          minutes: number;
        } | null;
      })[];
      quiet: {
        from: number;
        to: number;
      } | null;
      digestHour: number;
      zone: string;
      version: number;
      phone: {
        number: string;
        isVerified: boolean;
      } | null;
      browsers: ({
        id: string;
        name: string;
        /** ISO 8601 instant with offset */
        since: string;
      })[];
      email: {
        address: string;
        isSuppressed: boolean;
      };
      pushKey: string | null;
    };
    NotificationSetPreferenceInput: {
      channels: ("in_app" | "email" | "sms" | "push")[];
      pace: "at_once" | "five_minutes" | "hourly" | "daily";
    };
    NotificationSetPreferenceOutput: {
      kind: string;
      channels: (string)[];
      pace: string;
      version: number;
    };
    NotificationSetHoursInput: {
      quiet: {
        from: number;
        to: number;
      } | null;
      digestHour: number;
    };
    NotificationSetHoursOutput: {
      version: number;
    };
    DeliveryRetryInput: {
      reason: string;
    };
    DeliveryRetryOutput: {
      id: string;
      status: string;
    };
    NotificationListSuppressedOutput: {
      items: ({
        id: string;
        channel: "email" | "sms";
        /** masked for whoever has no need of it */
        address: string;
        onlyKind: string | null;
        because: "bounced" | "complained" | "unsubscribed";
        detail: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        liftedAt: string | null;
        liftedBy: string | null;
        liftNote: string | null;
        version: number;
      })[];
      nextCursor: string | null;
    };
    NotificationLiftSuppressionInput: {
      note: string;
    };
    NotificationLiftSuppressionOutput: {
      id: string;
    };
    NotificationRevealAddressInput: {
      recordType: "delivery" | "suppressed_address";
      recordId: string;
      reason: string;
    };
    NotificationRevealAddressOutput: {
      address: string;
    };
    NotificationListTemplatesOutput: {
      items: ({
        kind: string;
        topic: string;
        isCritical: boolean;
        channels: ("in_app" | "email" | "sms" | "push")[];
        edited: ({
          language: "en" | "ar";
          version: number;
        })[];
      })[];
    };
    NotificationGetTemplateOutput: {
      kind: string;
      language: "en" | "ar";
      direction: "ltr" | "rtl";
      version: number;
      texts: {
        subject: string;
        body: string;
        action: string;
        line: string;
        sms: string;
      };
      shipped: {
        subject: string;
        body: string;
        action: string;
        line: string;
        sms: string;
      };
      isShipped: boolean;
      values: (string)[];
      channels: ("in_app" | "email" | "sms" | "push")[];
      versions: ({
        id: string;
        version: number;
        texts: {
          subject: string;
          body: string;
          action: string;
          line: string;
          sms: string;
        } | null;
        note: string;
        editedBy: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
      })[];
    };
    NotificationSaveTemplateInput: {
      texts: {
        subject: string;
        body: string;
        action: string;
        line: string;
        sms: string;
      } | null;
      note?: string;
      expectedVersion: number;
    };
    NotificationSaveTemplateOutput: {
      version: number;
    };
    ActivityMineOutput: {
      items: ({
        id: string;
        /** place in the log; null for the moment before it is numbered */
        position: number | null;
        type: string;
        /** ISO 8601 instant with offset */
        occurredAt: string;
        aggregateType: string;
        aggregateId: string;
        /** the record it is about: of a reminder, what it reminds of */
        record: {
          type: string;
          id: string;
        };
        /** null for what happened by itself, or is not for this reader */
        actor: {
          id: string;
          name: string;
        } | null;
        onBehalfOf: {
          id: string;
          name: string;
        } | null;
        origin: "screen" | "api" | "cli" | "workflow" | "rule" | null;
        reason: string | null;
        changed: ({
          field: string;
          from?: string | number | null;
          to?: string | number | null;
        })[];
        /** ids, states and values that are not personal, by the event’s own schema */
        data: { [key: string]: unknown };
      })[];
      nextCursor: string | null;
    };
    ActivityMineOutputPart: {
      items?: ({
        id?: string;
        /** place in the log; null for the moment before it is numbered */
        position?: number | null;
        type?: string;
        /** ISO 8601 instant with offset */
        occurredAt?: string;
        aggregateType?: string;
        aggregateId?: string;
        /** the record it is about: of a reminder, what it reminds of */
        record?: {
          type?: string;
          id?: string;
        };
        /** null for what happened by itself, or is not for this reader */
        actor?: {
          id?: string;
          name?: string;
        } | null;
        onBehalfOf?: {
          id?: string;
          name?: string;
        } | null;
        origin?: "screen" | "api" | "cli" | "workflow" | "rule" | null;
        reason?: string | null;
        changed?: ({
          field?: string;
          from?: string | number | null;
          to?: string | number | null;
        })[];
        /** ids, states and values that are not personal, by the event’s own schema */
        data?: { [key: string]: unknown };
      })[];
      nextCursor?: string | null;
    };
    ActivitySinceLastHereOutput: {
      /** the position seen last */
      since: number;
      /** hand this to activity.markSeen */
      upTo: number;
      /** newest first */
      items: ({
        id: string;
        /** place in the log; null for the moment before it is numbered */
        position: number | null;
        type: string;
        /** ISO 8601 instant with offset */
        occurredAt: string;
        aggregateType: string;
        aggregateId: string;
        /** the record it is about: of a reminder, what it reminds of */
        record: {
          type: string;
          id: string;
        };
        /** null for what happened by itself, or is not for this reader */
        actor: {
          id: string;
          name: string;
        } | null;
        onBehalfOf: {
          id: string;
          name: string;
        } | null;
        origin: "screen" | "api" | "cli" | "workflow" | "rule" | null;
        reason: string | null;
        changed: ({
          field: string;
          from?: string | number | null;
          to?: string | number | null;
        })[];
        /** ids, states and values that are not personal, by the event’s own schema */
        data: { [key: string]: unknown };
      })[];
      /** how many of each type are in items */
      counts: { [key: string]: number };
      isMore: boolean;
    };
    ActivityMarkSeenInput: {
      position: number;
    };
    ActivityMarkSeenOutput: {
      seenPosition: number;
    };
    ActivityTimelineOutput: {
      items: ({
        id: string;
        /** place in the log; null for the moment before it is numbered */
        position: number | null;
        type: string;
        /** ISO 8601 instant with offset */
        occurredAt: string;
        aggregateType: string;
        aggregateId: string;
        /** the record it is about: of a reminder, what it reminds of */
        record: {
          type: string;
          id: string;
        };
        /** null for what happened by itself, or is not for this reader */
        actor: {
          id: string;
          name: string;
        } | null;
        onBehalfOf: {
          id: string;
          name: string;
        } | null;
        origin: "screen" | "api" | "cli" | "workflow" | "rule" | null;
        reason: string | null;
        changed: ({
          field: string;
          from?: string | number | null;
          to?: string | number | null;
        })[];
        /** ids, states and values that are not personal, by the event’s own schema */
        data: { [key: string]: unknown };
      })[];
      nextCursor: string | null;
    };
    ActivityTimelineOutputPart: {
      items?: ({
        id?: string;
        /** place in the log; null for the moment before it is numbered */
        position?: number | null;
        type?: string;
        /** ISO 8601 instant with offset */
        occurredAt?: string;
        aggregateType?: string;
        aggregateId?: string;
        /** the record it is about: of a reminder, what it reminds of */
        record?: {
          type?: string;
          id?: string;
        };
        /** null for what happened by itself, or is not for this reader */
        actor?: {
          id?: string;
          name?: string;
        } | null;
        onBehalfOf?: {
          id?: string;
          name?: string;
        } | null;
        origin?: "screen" | "api" | "cli" | "workflow" | "rule" | null;
        reason?: string | null;
        changed?: ({
          field?: string;
          from?: string | number | null;
          to?: string | number | null;
        })[];
        /** ids, states and values that are not personal, by the event’s own schema */
        data?: { [key: string]: unknown };
      })[];
      nextCursor?: string | null;
    };
    UserGetMeOutput: {
      id: string;
      email: string;
      name: string;
      locale: string;
      zone: string;
      theme: "system" | "light" | "dark";
      units: "record" | "metric" | "imperial";
      currency: string | null;
      version: number;
      seenPosition: number;
      /** when the account is erased, as was asked; it can be kept until then. null: it stays */
      leavesAt: string | null;
      /** the deletion that is under way */
      leavingId: string | null;
      memberships: ({
        role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
        scope: "platform" | "organisation" | "building" | "unit";
        scopeId: string | null;
        organisationId: string | null;
        id: string;
        scopeName: string | null;
        organisationName: string | null;
        organisationSlug: string | null;
      })[];
    };
    UserUpdatePreferencesInput: {
      name?: string;
      theme?: "system" | "light" | "dark";
      locale?: string;
      zone?: string;
      /** how areas are written: as each home gives its own, in metres, in feet */
      units?: "record" | "metric" | "imperial";
      /** what amounts in another are also told in; null: none */
      currency?: string | null;
    };
    UserUpdatePreferencesOutput: {
      id: string;
      status: "active" | "suspended";
      version: number;
    };
    SessionListMineOutput: {
      items: ({
        id: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        /** ISO 8601 instant with offset */
        lastUsedAt: string;
        /** ISO 8601 instant with offset */
        expiresAt: string;
        userAgent: string | null;
        address: string | null;
        isCurrent: boolean;
      })[];
    };
    SessionRevokeOutput: {
      revoked: number;
    };
    SessionRevokeAllInput: {
      keepCurrent?: boolean;
    };
    SessionRevokeAllOutput: {
      revoked: number;
    };
    ApiKeyListMineOutput: {
      items: ({
        id: string;
        name: string;
        prefix: string;
        scopes: (string)[];
        organisationId: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        expiresAt: string | null;
        lastUsedAt: string | null;
        revokedAt: string | null;
        rotatedAt: string | null;
        /** until when the secret before works as well */
        oldUntil: string | null;
      })[];
    };
    ApiKeyRevokeOutput: {
      id: string;
      isRevoked: boolean;
    };
    UserListOutput: {
      items: ({
        id: string;
        /** masked for whoever has no need of it */
        email: string;
        name: string;
        status: "active" | "suspended";
        version: number;
        /** ISO 8601 instant with offset */
        createdAt: string;
        lastSeenAt: string | null;
        memberships: ({
          role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
          scope: "platform" | "organisation" | "building" | "unit";
          scopeId: string | null;
          organisationId: string | null;
          id: string;
          organisationName: string | null;
        })[];
      })[];
      nextCursor: string | null;
    };
    UserCreateInput: {
      email: string;
      name: string;
      password: string;
      locale?: string;
      zone?: string;
      /** somebody vouches that the person reads mail at the address: it was confirmed in the system they come from */
      isConfirmed?: boolean;
    };
    UserCreateOutput: {
      id: string;
      status: "active" | "suspended";
      version: number;
    };
    SessionEndAllOfInput: {
      reason: string;
    };
    SessionEndAllOfOutput: {
      revoked: number;
    };
    UserSuspendInput: {
      expectedVersion?: number;
      reason: string;
    };
    UserSuspendOutput: {
      id: string;
      status: "active" | "suspended";
      version: number;
    };
    UserReactivateInput: {
      expectedVersion?: number;
      reason?: string;
    };
    UserReactivateOutput: {
      id: string;
      status: "active" | "suspended";
      version: number;
    };
    DelegationListOutput: {
      items: ({
        id: string;
        organisationId: string;
        organisationName: string;
        principalId: string;
        principalName: string;
        delegateId: string;
        delegateName: string;
        rights: ("listings" | "inquiries")[];
        until: string | null;
        /** ISO 8601 instant with offset */
        givenAt: string;
        version: number;
        /** whether you may act by it */
        mayStart: boolean;
        mayRevoke: boolean;
      })[];
    };
    DelegationGiveInput: {
      /** within which they may act for you */
      organisationId: string;
      /** the colleague who may act for you */
      delegateId: string;
      rights: ("listings" | "inquiries")[];
      until?: string | null;
    };
    DelegationGiveOutput: {
      id: string;
      version: number;
      isActive: boolean;
    };
    DelegationRevokeOutput: {
      id: string;
      version: number;
      isActive: boolean;
    };
    ActingGetOutput: {
      id: string;
      kind: "delegation" | "impersonation";
      subjectId: string;
      subjectName: string;
      sitterName: string;
      organisationName: string | null;
      reason: string | null;
      /** ISO 8601 instant with offset */
      startedAt: string;
      /** ISO 8601 instant with offset */
      expiresAt: string;
      isOver: boolean;
    };
    ConsentListOutput: {
      consents: ({
        purpose: "analytics" | "marketing_email" | "marketing_phone" | "partner_sharing";
        /** also no for a purpose whose words changed since */
        isGiven: boolean;
        /** what is asked now */
        wording: {
          edition: number;
          text: string;
        };
        /** the newest first */
        history: ({
          isGiven: boolean;
          /** ISO 8601 instant with offset */
          at: string;
          place: "registration" | "account" | "unsubscribe";
          locale: string;
          edition: number;
          text: string;
        })[];
      })[];
    };
    ConsentChangeInput: {
      changes: ({
        purpose: "analytics" | "marketing_email" | "marketing_phone" | "partner_sharing";
        isGiven: boolean;
        /** the edition of the words the person read */
        edition: number;
      })[];
    };
    ConsentChangeOutput: {
      consents: ({
        purpose: "analytics" | "marketing_email" | "marketing_phone" | "partner_sharing";
        /** also no for a purpose whose words changed since */
        isGiven: boolean;
        /** what is asked now */
        wording: {
          edition: number;
          text: string;
        };
        /** the newest first */
        history: ({
          isGiven: boolean;
          /** ISO 8601 instant with offset */
          at: string;
          place: "registration" | "account" | "unsubscribe";
          locale: string;
          edition: number;
          text: string;
        })[];
      })[];
    };
    PersonalExportListOutput: {
      exports: ({
        id: string;
        status: "queued" | "building" | "ready" | "failed" | "expired";
        done: number;
        total: number;
        bytes: number | null;
        sha256: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        readyAt: string | null;
        expiresAt: string | null;
        fetchedAt: string | null;
        file: string | null;
      })[];
      /** null: now */
      mayAskAt: string | null;
    };
    AccountDeletionPlanOutput: {
      userId: string;
      graceDays: number;
      goes: ({
        table: string;
        title: string;
        rows: number;
      })[];
      stays: ({
        table: string;
        title: string;
        why: string;
        rows: number;
      })[];
      /** roles that must be given to somebody first */
      blockedBy: ({
        role: string;
        organisationId: string | null;
        organisationName: string | null;
      })[];
      current: {
        id: string;
        userId: string;
        status: "pending" | "erasing" | "done" | "cancelled";
        /** ISO 8601 instant with offset */
        dueAt: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        endedAt: string | null;
        version: number;
      } | null;
    };
    PersonPrivacyOutput: {
      userId: string;
      consents: ({
        purpose: "analytics" | "marketing_email" | "marketing_phone" | "partner_sharing";
        /** also no for a purpose whose words changed since */
        isGiven: boolean;
        /** what is asked now */
        wording: {
          edition: number;
          text: string;
        };
        /** the newest first */
        history: ({
          isGiven: boolean;
          /** ISO 8601 instant with offset */
          at: string;
          place: "registration" | "account" | "unsubscribe";
          locale: string;
          edition: number;
          text: string;
        })[];
      })[];
      /** the newest first, ten at most */
      exports: ({
        id: string;
        status: "queued" | "building" | "ready" | "failed" | "expired";
        done: number;
        total: number;
        bytes: number | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        readyAt: string | null;
        expiresAt: string | null;
        fetchedAt: string | null;
      })[];
      /** the newest first; the first may be under way */
      deletions: ({
        id: string;
        userId: string;
        status: "pending" | "erasing" | "done" | "cancelled";
        /** ISO 8601 instant with offset */
        dueAt: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        endedAt: string | null;
        version: number;
        orderedBy: string | null;
      })[];
      graceDays: number;
      /** roles that must be given to somebody first */
      blockedBy: ({
        role: string;
        organisationId: string | null;
        organisationName: string | null;
      })[];
    };
    PersonalExportOrderInput: {
      reason: string;
    };
    PersonalExportOrderOutput: {
      id: string;
      status: "queued" | "building" | "ready" | "failed" | "expired";
      done: number;
      total: number;
      bytes: number | null;
      /** ISO 8601 instant with offset */
      createdAt: string;
      readyAt: string | null;
      expiresAt: string | null;
      fetchedAt: string | null;
    };
    AccountDeletionOrderInput: {
      reason: string;
    };
    AccountDeletionOrderOutput: {
      id: string;
      userId: string;
      status: "pending" | "erasing" | "done" | "cancelled";
      /** ISO 8601 instant with offset */
      dueAt: string;
      /** ISO 8601 instant with offset */
      createdAt: string;
      endedAt: string | null;
      version: number;
    };
    AccountDeletionCancelInput: {
      reason?: string;
    };
    AccountDeletionCancelOutput: {
      id: string;
      userId: string;
      status: "pending" | "erasing" | "done" | "cancelled";
      /** ISO 8601 instant with offset */
      dueAt: string;
      /** ISO 8601 instant with offset */
      createdAt: string;
      endedAt: string | null;
      version: number;
    };
    PersonRevealInput: {
      reason: string;
    };
    PersonRevealOutput: {
      id: string;
      name: string;
      email: string;
      lastAddress: string | null;
    };
    OrganisationListOutput: {
      items: ({
        id: string;
        kind: "agency" | "investment_firm" | "building_company" | "provider" | "contractor";
        name: string;
        slug: string;
        zone: string;
        currency: string;
        country: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        memberCount: number;
      })[];
      nextCursor: string | null;
    };
    OrganisationCreateInput: {
      kind: "agency" | "investment_firm" | "building_company" | "provider" | "contractor";
      name: string;
      slug?: string;
      zone: string;
      currency: string;
      country: string;
      /** the person who becomes its owner; platform admins name one, everybody else becomes it themselves */
      ownerId?: string;
    };
    OrganisationCreateOutput: {
      id: string;
      kind: "agency" | "investment_firm" | "building_company" | "provider" | "contractor";
      name: string;
      slug: string;
      zone: string;
      currency: string;
      country: string;
      /** ISO 8601 instant with offset */
      createdAt: string;
    };
    OrganisationGetOutput: {
      id: string;
      kind: "agency" | "investment_firm" | "building_company" | "provider" | "contractor";
      name: string;
      slug: string;
      zone: string;
      currency: string;
      country: string;
      /** ISO 8601 instant with offset */
      createdAt: string;
      about: string;
      website: string | null;
      phone: string | null;
      version: number;
      memberCount: number;
      may: {
        edit: boolean;
        invite: boolean;
        share: boolean;
        isOwner: boolean;
      };
    };
    OrganisationUpdateInput: {
      expectedVersion?: number;
      name?: string;
      about?: string;
      website?: string | null;
      phone?: string | null;
      zone?: string;
      currency?: string;
      country?: string;
    };
    OrganisationUpdateOutput: {
      id: string;
      version: number;
    };
    OrganisationOfRecordOutput: {
      organisationId: string | null;
    };
    SsoGetOutput: {
      connection: {
        id: string;
        organisationId: string;
        kind: "oidc" | "saml";
        status: "draft" | "active" | "disabled" | "removed";
        name: string;
        version: number;
        issuer: string | null;
        clientId: string | null;
        hasClientSecret: boolean;
        metadataUrl: string | null;
        idpEntityId: string | null;
        idpSignInUrl: string | null;
        certificateEnds: (string)[];
        groupClaim: string;
        roles: ({
          group: string;
          role: "agent" | "assistant" | "analyst" | "viewer" | "provider" | "contractor" | "building_manager" | "building_staff";
          buildingId: string | null;
        })[];
        defaultRole: "agent" | "assistant" | "analyst" | "viewer" | "provider" | "contractor" | "building_manager" | "building_staff" | null;
        isRequired: boolean;
        allowsIdpStart: boolean;
        testedAt: string | null;
        testResult: {
          isGood: boolean;
          /** ISO 8601 instant with offset */
          at: string;
          problem: string | null;
          fault: string | null;
          email: string | null;
          name: string | null;
          groups: (string)[];
          role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner" | null;
          isDomainProved: boolean;
        } | null;
        domains: ({
          id: string;
          domain: string;
          status: "pending" | "verified" | "removed";
          problem: "not_found" | "unanswered" | "taken" | null;
          checkedAt: string | null;
          verifiedAt: string | null;
          /** the TXT record that proves it */
          record: {
            name: string;
            value: string;
          };
        })[];
        actions: (string)[];
      } | null;
      /** which a provider may give in this organisation */
      roles: ("agent" | "assistant" | "analyst" | "viewer" | "provider" | "contractor" | "building_manager" | "building_staff")[];
      /** what to copy into the provider’s settings */
      addresses: {
        redirectUri: string;
        entityId: string;
        answerUrl: string;
      } | null;
    };
    OrganisationListPlacesOutput: {
      buildings: ({
        id: string;
        name: string;
        units: ({
          id: string;
          label: string;
        })[];
      })[];
    };
    OrganisationListMembersOutput: {
      items: ({
        role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
        scope: "platform" | "organisation" | "building" | "unit";
        scopeId: string | null;
        organisationId: string | null;
        membershipId: string;
        userId: string;
        name: string;
        /** masked for whoever has no need of it */
        email: string;
        status: "active" | "suspended";
        /** ISO 8601 instant with offset */
        grantedAt: string;
        suspendedAt: string | null;
        version: number;
        /** when they last did something in this organisation */
        lastActiveAt: string | null;
        scopeName: string | null;
        /** whether you may change, suspend or end this role */
        mayManage: boolean;
      })[];
      nextCursor: string | null;
    };
    MembershipGrantInput: {
      userId: string;
      role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
      /** the organisation, building or unit; absent for a role on the platform */
      scopeId?: string | null;
    };
    MembershipGrantOutput: {
      role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
      scope: "platform" | "organisation" | "building" | "unit";
      scopeId: string | null;
      organisationId: string | null;
      id: string;
      userId: string;
      isRevoked: boolean;
      isSuspended: boolean;
      version: number;
    };
    MembershipChangeRoleInput: {
      role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
      expectedVersion?: number;
      reason?: string;
    };
    MembershipChangeRoleOutput: {
      role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
      scope: "platform" | "organisation" | "building" | "unit";
      scopeId: string | null;
      organisationId: string | null;
      id: string;
      userId: string;
      isRevoked: boolean;
      isSuspended: boolean;
      version: number;
    };
    MembershipSuspendInput: {
      expectedVersion?: number;
      reason?: string;
    };
    MembershipSuspendOutput: {
      role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
      scope: "platform" | "organisation" | "building" | "unit";
      scopeId: string | null;
      organisationId: string | null;
      id: string;
      userId: string;
      isRevoked: boolean;
      isSuspended: boolean;
      version: number;
    };
    MembershipReinstateInput: {
      expectedVersion?: number;
      reason?: string;
    };
    MembershipReinstateOutput: {
      role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
      scope: "platform" | "organisation" | "building" | "unit";
      scopeId: string | null;
      organisationId: string | null;
      id: string;
      userId: string;
      isRevoked: boolean;
      isSuspended: boolean;
      version: number;
    };
    MembershipTransferOwnershipInput: {
      /** the role you keep; absent to leave the organisation */
      keepAs?: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner" | null;
    };
    MembershipTransferOwnershipOutput: {
      ownerId: string;
      membershipId: string;
    };
    MembershipRevokeOutput: {
      role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
      scope: "platform" | "organisation" | "building" | "unit";
      scopeId: string | null;
      organisationId: string | null;
      id: string;
      userId: string;
      isRevoked: boolean;
      isSuspended: boolean;
      version: number;
    };
    InvitationListOutput: {
      items: ({
        role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
        scope: "platform" | "organisation" | "building" | "unit";
        scopeId: string | null;
        organisationId: string | null;
        id: string;
        /** masked for whoever has no need of it */
        email: string;
        scopeName: string;
        organisationName: string;
        inviterName: string | null;
        status: "pending" | "accepted" | "declined" | "revoked" | "expired";
        /** ISO 8601 instant with offset */
        sentAt: string;
        sends: number;
        /** ISO 8601 instant with offset */
        expiresAt: string;
        version: number;
      })[];
    };
    InvitationSendInput: {
      email: string;
      role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
      /** the organisation, building or unit in which the role is to be held */
      scopeId: string;
    };
    InvitationSendOutput: {
      id: string;
      status: "pending" | "accepted" | "declined" | "revoked" | "expired";
      version: number;
      /** ISO 8601 instant with offset */
      expiresAt: string;
    };
    InvitationResendInput: {
      expectedVersion?: number;
      reason?: string;
    };
    InvitationResendOutput: {
      id: string;
      status: "pending" | "accepted" | "declined" | "revoked" | "expired";
      version: number;
      /** ISO 8601 instant with offset */
      expiresAt: string;
    };
    InvitationRevokeOutput: {
      id: string;
      status: "pending" | "accepted" | "declined" | "revoked" | "expired";
      version: number;
      /** ISO 8601 instant with offset */
      expiresAt: string;
    };
    InvitationListMineOutput: {
      items: ({
        role: "platform_admin" | "moderator" | "platform_operator" | "agency_owner" | "agent" | "assistant" | "firm_owner" | "analyst" | "viewer" | "company_owner" | "provider" | "contractor" | "building_manager" | "building_staff" | "resident" | "unit_owner";
        scope: "platform" | "organisation" | "building" | "unit";
        scopeId: string | null;
        organisationId: string | null;
        id: string;
        /** masked for whoever has no need of it */
        email: string;
        scopeName: string;
        organisationName: string;
        inviterName: string | null;
        status: "pending" | "accepted" | "declined" | "revoked" | "expired";
        /** ISO 8601 instant with offset */
        sentAt: string;
        sends: number;
        /** ISO 8601 instant with offset */
        expiresAt: string;
        version: number;
      })[];
    };
    InvitationAcceptInput: {
      /** the letter's secret, for an account whose address is not verified yet: whoever holds it reads mail there */
      token?: string;
    };
    InvitationAcceptOutput: {
      id: string;
      membershipId: string;
      organisationId: string;
      scopeId: string;
    };
    InvitationDeclineInput: {
      /** the letter's secret, for an account whose address is not verified yet: whoever holds it reads mail there */
      token?: string;
    };
    InvitationDeclineOutput: {
      id: string;
      status: "pending" | "accepted" | "declined" | "revoked" | "expired";
      version: number;
      /** ISO 8601 instant with offset */
      expiresAt: string;
    };
    GrantListOutput: {
      items: ({
        id: string;
        subjectType: "user" | "organisation";
        /** null for a person named by address */
        subjectId: string | null;
        /** of a person, to those who share, the address they gave */
        subjectName: string;
        right: "view" | "edit" | "act";
        status: "offered" | "active" | "ended";
        until: string | null;
        /** ISO 8601 instant with offset */
        givenAt: string;
        mayRevoke: boolean;
      })[];
    };
    GrantListSharesOutput: {
      items: ({
        id: string;
        subjectType: "user" | "organisation";
        /** null for a person named by address */
        subjectId: string | null;
        /** of a person, to those who share, the address they gave */
        subjectName: string;
        right: "view" | "edit" | "act";
        status: "offered" | "active" | "ended";
        until: string | null;
        /** ISO 8601 instant with offset */
        givenAt: string;
        mayRevoke: boolean;
        recordType: string;
        recordId: string;
        title: string | null;
        organisationId: string;
        organisationName: string;
        giverName: string | null;
        mayAnswer: boolean;
      })[];
      nextCursor: string | null;
    };
    GrantGiveInput: {
      subjectType: "user" | "organisation";
      /** the e-mail address of a person; who has an account with it, and has confirmed it, sees the record */
      email?: string;
      /** an organisation; or name it by `slug` */
      subjectId?: string;
      /** the short name of an organisation */
      slug?: string;
      /** listing, inquiry, ticket or building */
      recordType: string;
      recordId: string;
      /** view; edit, of a listing: what it says; act: what its own people do with it */
      right: "view" | "edit" | "act";
      until?: string | null;
    };
    GrantGiveOutput: {
      id: string;
      status: "offered" | "active" | "ended";
      version: number;
    };
    GrantAcceptOutput: {
      id: string;
      status: "offered" | "active" | "ended";
      version: number;
    };
    GrantDeclineOutput: {
      id: string;
      status: "offered" | "active" | "ended";
      version: number;
    };
    GrantRevokeOutput: {
      id: string;
      status: "offered" | "active" | "ended";
      version: number;
    };
    BuildingListOutput: {
      items: ({
        id: string;
        version: number;
        organisationId: string;
        name: string;
        zone: string;
        address: string;
        units: number;
        figures: {
          occupied: number;
          residents: number;
          /** requests that wait for a decision */
          waiting: number;
        } | null;
      })[];
      nextCursor: string | null;
    };
    BuildingListOutputPart: {
      items?: ({
        id?: string;
        version?: number;
        organisationId?: string;
        name?: string;
        zone?: string;
        address?: string;
        units?: number;
        figures?: {
          occupied?: number;
          residents?: number;
          /** requests that wait for a decision */
          waiting?: number;
        } | null;
      })[];
      nextCursor?: string | null;
    };
    BuildingCreateInput: {
      organisationId: string;
      name: string;
      zone: string;
      address?: {
        street: string;
        city: string;
        stateOrProvince?: string | null;
        postalCode?: string | null;
        country: string;
      } | null;
      units?: ({
        label: string;
        entrance?: string | null;
        /** 0 is the ground floor */
        floor?: number | null;
        kind?: "home" | "commercial" | "parking" | "storage";
        /** square metres */
        area?: number | null;
        bedrooms?: number | null;
      })[];
    };
    BuildingCreateOutput: {
      id: string;
      version: number;
      units: ({
        id: string;
        label: string;
      })[];
    };
    BuildingFindOutput: {
      items: ({
        id: string;
        name: string;
        address: string;
        organisationName: string;
      })[];
    };
    BuildingGetOutput: {
      id: string;
      version: number;
      organisationId: string;
      name: string;
      zone: string;
      address: string;
      units: number;
      figures: {
        occupied: number;
        residents: number;
        /** requests that wait for a decision */
        waiting: number;
      } | null;
      organisationName: string;
      parcelId: string | null;
      contact: {
        name: string;
        phone: string;
        email: string;
      };
      entrances: number;
      floors: number;
      settings: {
        /** people may ask to be verified without a code */
        acceptsRequests: boolean;
        /** who asks is asked for evidence at once */
        requiresEvidence: boolean;
        /** working hours until a request is to be decided */
        reviewHours: number;
        moveInChecklist: (string)[];
        moveOutChecklist: (string)[];
      } | null;
      rules: {
        number: number;
        /** ISO 8601 instant with offset */
        publishedAt: string;
      } | null;
      actions: (string)[];
      /** whether you may show it to somebody outside */
      canShare: boolean;
    };
    BuildingUpdateInput: {
      name?: string;
      contactName?: string;
      contactPhone?: string;
      contactEmail?: "" | string;
      /** people may ask to be verified without a code */
      acceptsRequests?: boolean;
      /** who asks is asked for evidence at once */
      requiresEvidence?: boolean;
      /** working hours until a request is to be decided */
      reviewHours?: number;
      moveInChecklist?: (string)[];
      moveOutChecklist?: (string)[];
      expectedVersion?: number;
    };
    BuildingUpdateOutput: {
      id: string;
      version: number;
    };
    BuildingGetPlanOutput: {
      id: string;
      name: string;
      entrances: ({
        id: string;
        name: string;
      })[];
      floors: ({
        id: string;
        level: number;
        name: string;
      })[];
      units: ({
        id: string;
        label: string;
        entranceId: string | null;
        floorId: string | null;
        kind: "home" | "commercial" | "parking" | "storage";
        area: number | null;
        bedrooms: number | null;
        version: number;
        residents: number;
        occupancy: "empty" | "owner" | "tenant" | "other";
        waiting: number;
        leaseEndsOn: string | null;
      })[];
    };
    BuildingAddUnitsInput: {
      units: ({
        label: string;
        entrance?: string | null;
        /** 0 is the ground floor */
        floor?: number | null;
        kind?: "home" | "commercial" | "parking" | "storage";
        /** square metres */
        area?: number | null;
        bedrooms?: number | null;
      })[];
    };
    BuildingAddUnitsOutput: {
      created: number;
      updated: number;
      unchanged: number;
    };
    BuildingListUnitLabelsOutput: {
      building: {
        id: string;
        name: string;
        address: string;
        organisationName: string;
      };
      requiresEvidence: boolean;
      units: ({
        id: string;
        label: string;
        entrance: string | null;
        floor: string | null;
      })[];
    };
    BuildingCheckUnitsInput: {
      csv: string;
      /** guessed from the header when not said */
      columns?: { [key: string]: string };
    };
    BuildingCheckUnitsOutput: {
      /** which column of the file tells what */
      columns: { [key: string]: string };
      header: (string)[];
      rows: number;
      created: number;
      updated: number;
      unchanged: number;
      faults: ({
        line: number;
        field: string;
        message: string;
      })[];
      /** the first rows as they were understood */
      sample: ({
        label: string;
        entrance: string | null;
        /** 0 is the ground floor */
        floor: number | null;
        kind: "home" | "commercial" | "parking" | "storage";
        /** square metres */
        area: number | null;
        bedrooms: number | null;
      })[];
    };
    BuildingImportUnitsInput: {
      csv: string;
      /** guessed from the header when not said */
      columns?: { [key: string]: string };
    };
    BuildingImportUnitsOutput: {
      /** which column of the file tells what */
      columns: { [key: string]: string };
      header: (string)[];
      rows: number;
      created: number;
      updated: number;
      unchanged: number;
      faults: ({
        line: number;
        field: string;
        message: string;
      })[];
      /** the first rows as they were understood */
      sample: ({
        label: string;
        entrance: string | null;
        /** 0 is the ground floor */
        floor: number | null;
        kind: "home" | "commercial" | "parking" | "storage";
        /** square metres */
        area: number | null;
        bedrooms: number | null;
      })[];
    };
    UnitUpdateInput: {
      label?: string;
      entrance?: string | null;
      /** 0 is the ground floor */
      floor?: number | null;
      kind?: "home" | "commercial" | "parking" | "storage";
      /** square metres */
      area?: number | null;
      bedrooms?: number | null;
      expectedVersion?: number;
    };
    UnitUpdateOutput: {
      id: string;
      version: number;
    };
    UnitRemoveOutput: {
      id: string;
    };
    LeaseListOutput: {
      items: ({
        id: string;
        version: number;
        buildingId: string;
        buildingName: string;
        unitId: string;
        unitLabel: string;
        zone: string;
        startsOn: string;
        endsOn: string;
        endedOn: string | null;
        note: string;
        state: "ahead" | "running" | "ending" | "over";
        tenants: (string)[];
        deadlines: ({
          id: string;
          kind: string;
          slot: string;
          /** ISO 8601 instant with offset */
          dueAt: string;
          rule: { [key: string]: unknown };
        })[];
      })[];
    };
    LeaseCreateInput: {
      startsOn: string;
      endsOn: string;
      note?: string;
      /** tenants whose days it sets */
      residencyIds?: (string)[];
    };
    LeaseCreateOutput: {
      id: string;
      version: number;
      endsOn: string;
    };
    LeaseExtendInput: {
      endsOn: string;
      expectedVersion?: number;
    };
    LeaseExtendOutput: {
      id: string;
      version: number;
      endsOn: string;
    };
    LeaseEndInput: {
      lastDay: string;
      reason?: string;
      expectedVersion?: number;
    };
    LeaseEndOutput: {
      id: string;
      version: number;
      endsOn: string;
    };
    HouseRulesGetOutput: {
      rules: {
        id: string;
        buildingId: string;
        buildingName: string;
        number: number;
        body: string;
        summary: string;
        /** ISO 8601 instant with offset */
        publishedAt: string;
        acknowledgedAt: string | null;
        mustAcknowledge: boolean;
      } | null;
    };
    HouseRulesListOutput: {
      editions: ({
        id: string;
        buildingId: string;
        number: number;
        summary: string;
        /** ISO 8601 instant with offset */
        publishedAt: string;
        publishedByName: string | null;
        acknowledged: number;
        expected: number;
      })[];
      missing: ({
        userId: string;
        name: string;
        unitLabel: string;
      })[];
      deadlines: ({
        id: string;
        kind: string;
        slot: string;
        /** ISO 8601 instant with offset */
        dueAt: string;
        rule: { [key: string]: unknown };
      })[];
    };
    HouseRulesPublishInput: {
      body: string;
      /** what is different */
      summary?: string;
    };
    HouseRulesPublishOutput: {
      id: string;
      number: number;
    };
    HouseRulesAcknowledgeOutput: {
      id: string;
      /** ISO 8601 instant with offset */
      acknowledgedAt: string;
    };
    ResidencyListOutput: {
      items: ({
        id: string;
        verificationId: string;
        verificationVersion: number;
        buildingId: string;
        buildingName: string;
        unitId: string;
        unitLabel: string;
        zone: string;
        userId: string;
        name: string;
        email: string | null;
        kind: "owner" | "tenant" | "family" | "staff";
        startsOn: string;
        endsOn: string | null;
        isCurrent: boolean;
        endedAt: string | null;
        endReason: "moved_out" | "lease_ended" | "revoked" | "account_deleted" | null;
        isListed: boolean;
        /** things to do that are not done */
        moveInLeft: number;
        moveOutLeft: number;
        /** the edition of the house rules acknowledged last */
        rulesNumber: number | null;
      })[];
      nextCursor: string | null;
    };
    BuildingListNeighboursOutput: {
      items: ({
        residencyId: string;
        name: string;
        unitLabel: string;
        entrance: string | null;
      })[];
    };
    UnitCodeListOutput: {
      items: ({
        id: string;
        unitId: string;
        unitLabel: string;
        kind: "owner" | "tenant" | "family";
        usesLeft: number;
        /** ISO 8601 instant with offset */
        expiresAt: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
        madeByName: string | null;
        state: "open" | "used_up" | "expired" | "revoked";
      })[];
    };
    UnitCodeIssueInput: {
      unitIds: (string)[];
      kind: "owner" | "tenant" | "family";
      uses?: number;
      days?: number;
    };
    UnitCodeIssueOutput: {
      codes: ({
        id: string;
        unitId: string;
        unitLabel: string;
        code: string;
      })[];
      kind: "owner" | "tenant" | "family";
      /** ISO 8601 instant with offset */
      expiresAt: string;
    };
    UnitCodeRedeemInput: {
      code: string;
      /** the last day of a lease, when there is one */
      endsOn?: string | null;
    };
    UnitCodeRedeemOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    UnitCodeRevokeOutput: {
      id: string;
      version: number;
    };
    ResidencyListMineOutput: {
      items: ({
        residencyId: string;
        verificationId: string;
        verificationVersion: number;
        buildingId: string;
        buildingName: string;
        unitId: string;
        unitLabel: string;
        zone: string;
        address: string;
        kind: "owner" | "tenant" | "family" | "staff";
        startsOn: string;
        endsOn: string | null;
        isListed: boolean;
        contact: {
          name: string;
          phone: string;
          email: string;
        };
        household: ({
          name: string;
          kind: "owner" | "tenant" | "family" | "staff";
        })[];
        rules: {
          id: string;
          number: number;
          /** ISO 8601 instant with offset */
          publishedAt: string;
          acknowledgedAt: string | null;
        } | null;
        moveInLeft: number;
        moveOutLeft: number;
      })[];
    };
    ResidencySetListedInput: {
      isListed: boolean;
    };
    ResidencySetListedOutput: {
      id: string;
      isListed: boolean;
    };
    ChecklistListOutput: {
      items: ({
        id: string;
        occasion: "move_in" | "move_out";
        position: number;
        text: string;
        doneAt: string | null;
        doneByName: string | null;
      })[];
    };
    ChecklistCheckInput: {
      isDone: boolean;
    };
    ChecklistCheckOutput: {
      id: string;
      occasion: "move_in" | "move_out";
      position: number;
      text: string;
      doneAt: string | null;
      doneByName: string | null;
    };
    VerificationListOutput: {
      items: ({
        id: string;
        version: number;
        status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
        kind: "owner" | "tenant" | "family" | "staff";
        source: "request" | "code" | "manager" | "closing";
        buildingId: string;
        buildingName: string;
        unitId: string;
        unitLabel: string;
        zone: string;
        userId: string;
        userName: string;
        startsOn: string;
        endsOn: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        reviewDueAt: string | null;
        evidenceCount: number;
        isOverdue: boolean;
      })[];
      nextCursor: string | null;
    };
    VerificationRequestInput: {
      kind: "owner" | "tenant" | "family" | "staff";
      startsOn: string;
      /** the last day; none for owners */
      endsOn?: string | null;
      note?: string;
    };
    VerificationRequestOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    VerificationGetOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
      kind: "owner" | "tenant" | "family" | "staff";
      source: "request" | "code" | "manager" | "closing";
      buildingId: string;
      buildingName: string;
      unitId: string;
      unitLabel: string;
      zone: string;
      userId: string;
      userName: string;
      startsOn: string;
      endsOn: string | null;
      /** ISO 8601 instant with offset */
      createdAt: string;
      reviewDueAt: string | null;
      evidenceCount: number;
      isOverdue: boolean;
      organisationId: string;
      note: string;
      evidenceNote: string | null;
      decisionNote: string | null;
      decidedAt: string | null;
      decidedByName: string | null;
      userEmail: string | null;
      /** for the person and those who decide */
      evidence: ({
        id: string;
        name: string;
        contentType: string;
        byteSize: number;
        /** ISO 8601 instant with offset */
        sentAt: string;
      })[] | null;
      deadlines: ({
        id: string;
        kind: string;
        slot: string;
        /** ISO 8601 instant with offset */
        dueAt: string;
        rule: { [key: string]: unknown };
      })[];
      /** who lives in the unit already; for those who work there */
      others: ({
        name: string;
        kind: "owner" | "tenant" | "family" | "staff";
      })[];
      residencyId: string | null;
      actions: (string)[];
    };
    VerificationSubmitOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    VerificationWithdrawOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    VerificationAskEvidenceInput: {
      expectedVersion?: number;
      note: string;
    };
    VerificationAskEvidenceOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    VerificationVerifyInput: {
      expectedVersion?: number;
      note?: string;
      endsOn?: string | null;
      /** its days become those of the residency */
      leaseId?: string;
    };
    VerificationVerifyOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    VerificationRejectInput: {
      expectedVersion?: number;
      note: string;
    };
    VerificationRejectOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    VerificationMoveOutInput: {
      expectedVersion?: number;
      note?: string;
    };
    VerificationMoveOutOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    VerificationRevokeInput: {
      expectedVersion?: number;
      note: string;
    };
    VerificationRevokeOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    VerificationRemoveEvidenceOutput: {
      id: string;
      version: number;
      status: "requested" | "evidence_needed" | "under_review" | "verified" | "rejected" | "withdrawn" | "moved_out" | "revoked";
    };
    CommunityListOutput: {
      items: ({
        /** of the house */
        id: string;
        name: string;
        zone: string;
        canAnnounce: boolean;
        canModerate: boolean;
        /** cases that wait for a decision, for those who decide */
        waiting: number;
        /** you may read and not write until then */
        mutedUntil: string | null;
        muteId: string | null;
      })[];
    };
    CommunityGetOutput: {
      /** of the house */
      id: string;
      name: string;
      zone: string;
      canAnnounce: boolean;
      canModerate: boolean;
      /** cases that wait for a decision, for those who decide */
      waiting: number;
      /** you may read and not write until then */
      mutedUntil: string | null;
      muteId: string | null;
    };
    PostListOutput: {
      items: ({
        id: string;
        version: number;
        buildingId: string;
        zone: string;
        kind: "post" | "announcement" | "poll" | "event";
        status: "draft" | "published" | "hidden" | "removed";
        title: string;
        body: string;
        author: {
          id: string;
          name: string;
          /** works in the house */
          isStaff: boolean;
        };
        isMine: boolean;
        reactions: ({
          kind: "like" | "thanks" | "heart" | "laugh" | "sad" | "agree";
          count: number;
          isMine: boolean;
        })[];
        mentions: ({
          userId: string;
          name: string;
        })[];
        editedAt: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        publishedAt: string | null;
        /** ISO 8601 instant with offset */
        updatedAt: string;
        media: ({
          id: string;
          alt: string;
          /** pixels of the original, upright */
          width: number | null;
          height: number | null;
          blurhash: string | null;
          /** of the original */
          byteSize: number | null;
          renditions: ({
            width: number;
            height: number;
            format: "avif" | "webp" | "jpeg";
            key: string;
          })[];
          kind: "photo" | "floor_plan" | "document";
          name: string;
          /** false while it is being prepared */
          isReady: boolean;
        })[];
        isPinned: boolean;
        /** of an announcement */
        isUrgent: boolean;
        comments: number;
        poll: {
          options: ({
            id: string;
            text: string;
            votes: number;
            isMine: boolean;
          })[];
          /** how many people voted */
          ballots: number;
          isMultiple: boolean;
          closesAt: string | null;
          isClosed: boolean;
        } | null;
        event: {
          startsAt: string | null;
          endsAt: string | null;
          place: string;
          capacity: number | null;
          going: number;
          maybe: number;
          mine: "going" | "maybe" | "declined" | null;
          isOver: boolean;
        } | null;
        /** of an announcement */
        receipt: {
          isRead: boolean;
          /** for those who work there */
          readers: number | null;
        } | null;
        actions: (string)[];
      })[];
      nextCursor: string | null;
      /** on the first page */
      pinned: ({
        id: string;
        version: number;
        buildingId: string;
        zone: string;
        kind: "post" | "announcement" | "poll" | "event";
        status: "draft" | "published" | "hidden" | "removed";
        title: string;
        body: string;
        author: {
          id: string;
          name: string;
          /** works in the house */
          isStaff: boolean;
        };
        isMine: boolean;
        reactions: ({
          kind: "like" | "thanks" | "heart" | "laugh" | "sad" | "agree";
          count: number;
          isMine: boolean;
        })[];
        mentions: ({
          userId: string;
          name: string;
        })[];
        editedAt: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        publishedAt: string | null;
        /** ISO 8601 instant with offset */
        updatedAt: string;
        media: ({
          id: string;
          alt: string;
          /** pixels of the original, upright */
          width: number | null;
          height: number | null;
          blurhash: string | null;
          /** of the original */
          byteSize: number | null;
          renditions: ({
            width: number;
            height: number;
            format: "avif" | "webp" | "jpeg";
            key: string;
          })[];
          kind: "photo" | "floor_plan" | "document";
          name: string;
          /** false while it is being prepared */
          isReady: boolean;
        })[];
        isPinned: boolean;
        /** of an announcement */
        isUrgent: boolean;
        comments: number;
        poll: {
          options: ({
            id: string;
            text: string;
            votes: number;
            isMine: boolean;
          })[];
          /** how many people voted */
          ballots: number;
          isMultiple: boolean;
          closesAt: string | null;
          isClosed: boolean;
        } | null;
        event: {
          startsAt: string | null;
          endsAt: string | null;
          place: string;
          capacity: number | null;
          going: number;
          maybe: number;
          mine: "going" | "maybe" | "declined" | null;
          isOver: boolean;
        } | null;
        /** of an announcement */
        receipt: {
          isRead: boolean;
          /** for those who work there */
          readers: number | null;
        } | null;
        actions: (string)[];
      })[];
    };
    PostCreateInput: {
      /** named by your device, so that one sent twice is one */
      clientId?: string;
      kind?: "post" | "announcement" | "poll" | "event";
      /** only for you, until it is published */
      isDraft?: boolean;
      /** of an announcement: told at any hour and through every channel that somebody has, whatever they chose */
      isUrgent?: boolean;
      title?: string;
      body?: string;
      /** whom the words name; who is no neighbour is left out */
      mentions?: (string)[];
      /** of an event */
      startsAt?: string | null;
      endsAt?: string | null;
      place?: string;
      /** of an event; none: as many as like */
      capacity?: number | null;
      /** of a poll; only before it is published */
      options?: (string)[];
      /** of a poll */
      closesAt?: string | null;
      /** of a poll */
      isMultiple?: boolean;
    };
    PostCreateOutput: {
      id: string;
      version: number;
      status: "draft" | "published" | "hidden" | "removed";
    };
    PostGetOutput: {
      id: string;
      version: number;
      buildingId: string;
      zone: string;
      kind: "post" | "announcement" | "poll" | "event";
      status: "draft" | "published" | "hidden" | "removed";
      title: string;
      body: string;
      author: {
        id: string;
        name: string;
        /** works in the house */
        isStaff: boolean;
      };
      isMine: boolean;
      reactions: ({
        kind: "like" | "thanks" | "heart" | "laugh" | "sad" | "agree";
        count: number;
        isMine: boolean;
      })[];
      mentions: ({
        userId: string;
        name: string;
      })[];
      editedAt: string | null;
      /** ISO 8601 instant with offset */
      createdAt: string;
      publishedAt: string | null;
      /** ISO 8601 instant with offset */
      updatedAt: string;
      media: ({
        id: string;
        alt: string;
        /** pixels of the original, upright */
        width: number | null;
        height: number | null;
        blurhash: string | null;
        /** of the original */
        byteSize: number | null;
        renditions: ({
          width: number;
          height: number;
          format: "avif" | "webp" | "jpeg";
          key: string;
        })[];
        kind: "photo" | "floor_plan" | "document";
        name: string;
        /** false while it is being prepared */
        isReady: boolean;
      })[];
      isPinned: boolean;
      /** of an announcement */
      isUrgent: boolean;
      comments: number;
      poll: {
        options: ({
          id: string;
          text: string;
          votes: number;
          isMine: boolean;
        })[];
        /** how many people voted */
        ballots: number;
        isMultiple: boolean;
        closesAt: string | null;
        isClosed: boolean;
      } | null;
      event: {
        startsAt: string | null;
        endsAt: string | null;
        place: string;
        capacity: number | null;
        going: number;
        maybe: number;
        mine: "going" | "maybe" | "declined" | null;
        isOver: boolean;
      } | null;
      /** of an announcement */
      receipt: {
        isRead: boolean;
        /** for those who work there */
        readers: number | null;
      } | null;
      actions: (string)[];
      /** who said something about coming, the first of them */
      guests: ({
        userId: string;
        name: string;
        answer: "going" | "maybe" | "declined";
      })[];
      /** while it is hidden: where its author may appeal */
      caseId: string | null;
      organisationId: string;
    };
    PostEditInput: {
      expectedVersion?: number;
      title?: string;
      body?: string;
      /** whom the words name; who is no neighbour is left out */
      mentions?: (string)[];
      /** of an event */
      startsAt?: string | null;
      endsAt?: string | null;
      place?: string;
      /** of an event; none: as many as like */
      capacity?: number | null;
      /** of a poll; only before it is published */
      options?: (string)[];
      /** of a poll */
      closesAt?: string | null;
      /** of a poll */
      isMultiple?: boolean;
      /** of a draft; what others read stays what it is */
      kind?: "post" | "announcement" | "poll" | "event";
      /** of an announcement that is still a draft */
      isUrgent?: boolean;
    };
    PostEditOutput: {
      id: string;
      version: number;
      status: "draft" | "published" | "hidden" | "removed";
    };
    PostRemoveOutput: {
      id: string;
      version: number;
      status: "draft" | "published" | "hidden" | "removed";
    };
    PostPublishInput: {
      expectedVersion?: number;
      mentions?: (string)[];
    };
    PostPublishOutput: {
      id: string;
      version: number;
      status: "draft" | "published" | "hidden" | "removed";
    };
    PostPinInput: {
      isPinned?: boolean;
    };
    PostPinOutput: {
      id: string;
      version: number;
      status: "draft" | "published" | "hidden" | "removed";
    };
    PostReadOutput: {
      id: string;
      /** ISO 8601 instant with offset */
      readAt: string;
    };
    PostListReadersOutput: {
      read: number;
      unread: number;
      items: ({
        userId: string;
        name: string;
        readAt: string | null;
      })[];
    };
    PollVoteInput: {
      /** none: your vote is taken back */
      optionIds: (string)[];
    };
    PollVoteOutput: {
      id: string;
      optionIds: (string)[];
    };
    EventAnswerInput: {
      answer: "going" | "maybe" | "declined";
    };
    EventAnswerOutput: {
      id: string;
      answer: "going" | "maybe" | "declined";
      going: number;
      capacity: number | null;
    };
    CommentListOutput: {
      items: ({
        id: string;
        version: number;
        postId: string;
        status: "published" | "hidden" | "removed";
        body: string;
        author: {
          id: string;
          name: string;
          /** works in the house */
          isStaff: boolean;
        };
        isMine: boolean;
        reactions: ({
          kind: "like" | "thanks" | "heart" | "laugh" | "sad" | "agree";
          count: number;
          isMine: boolean;
        })[];
        mentions: ({
          userId: string;
          name: string;
        })[];
        editedAt: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        caseId: string | null;
        actions: (string)[];
      })[];
      nextCursor: string | null;
    };
    CommentCreateInput: {
      /** named by your device, so that one sent twice is one */
      commentId?: string;
      body: string;
      /** whom the words name; who is no neighbour is left out */
      mentions?: (string)[];
    };
    CommentCreateOutput: {
      id: string;
      version: number;
      status: "published" | "hidden" | "removed";
    };
    CommentEditInput: {
      expectedVersion?: number;
      body: string;
    };
    CommentEditOutput: {
      id: string;
      version: number;
      status: "published" | "hidden" | "removed";
    };
    CommentRemoveOutput: {
      id: string;
      version: number;
      status: "published" | "hidden" | "removed";
    };
    ReactionSetInput: {
      kind: "like" | "thanks" | "heart" | "laugh" | "sad" | "agree";
      isSet?: boolean;
    };
    ReactionSetOutput: {
      recordType: "post" | "comment" | "message";
      recordId: string;
      kind: "like" | "thanks" | "heart" | "laugh" | "sad" | "agree";
      isSet: boolean;
    };
    RevisionListOutput: {
      items: ({
        id: string;
        title: string;
        body: string;
        /** ISO 8601 instant with offset */
        replacedAt: string;
      })[];
    };
    ChannelListOutput: {
      items: ({
        id: string;
        version: number;
        buildingId: string;
        buildingName: string;
        kind: "open" | "direct";
        /** of a conversation between two: the other person’s */
        name: string;
        purpose: string;
        partnerId: string | null;
        isArchived: boolean;
        lastPosition: number;
        readPosition: number;
        unread: number;
        lastMessageAt: string | null;
        lastMessage: {
          authorName: string;
          body: string;
        } | null;
      })[];
      unread: number;
    };
    ChannelCreateInput: {
      name: string;
      purpose?: string;
    };
    ChannelCreateOutput: {
      id: string;
      version: number;
    };
    ChannelListPeopleOutput: {
      items: ({
        userId: string;
        name: string;
        isStaff: boolean;
        unitLabel: string | null;
      })[];
    };
    ChannelOpenDirectOutput: {
      id: string;
      version: number;
    };
    ChannelGetOutput: {
      id: string;
      version: number;
      buildingId: string;
      buildingName: string;
      kind: "open" | "direct";
      /** of a conversation between two: the other person’s */
      name: string;
      purpose: string;
      partnerId: string | null;
      isArchived: boolean;
      lastPosition: number;
      readPosition: number;
      unread: number;
      lastMessageAt: string | null;
      lastMessage: {
        authorName: string;
        body: string;
      } | null;
      canManage: boolean;
      canWrite: boolean;
      /** you may read and not write until then */
      mutedUntil: string | null;
    };
    ChannelEditInput: {
      expectedVersion?: number;
      name?: string;
      purpose?: string;
      isArchived?: boolean;
    };
    ChannelEditOutput: {
      id: string;
      version: number;
    };
    ChannelReadInput: {
      position: number;
      /** you look at it now, for the next minute; false: no longer */
      isOpen?: boolean;
    };
    ChannelReadOutput: {
      id: string;
      readPosition: number;
    };
    MessageListOutput: {
      /** in their order */
      items: ({
        id: string;
        clientId: string;
        channelId: string;
        position: number;
        version: number;
        status: "published" | "hidden" | "removed";
        author: {
          id: string;
          name: string;
          /** works in the house */
          isStaff: boolean;
        };
        isMine: boolean;
        body: string | null;
        reactions: ({
          kind: "like" | "thanks" | "heart" | "laugh" | "sad" | "agree";
          count: number;
          isMine: boolean;
        })[];
        mentions: ({
          userId: string;
          name: string;
        })[];
        media: ({
          id: string;
          alt: string;
          /** pixels of the original, upright */
          width: number | null;
          height: number | null;
          blurhash: string | null;
          /** of the original */
          byteSize: number | null;
          renditions: ({
            width: number;
            height: number;
            format: "avif" | "webp" | "jpeg";
            key: string;
          })[];
          kind: "photo" | "floor_plan" | "document";
          name: string;
          /** false while it is being prepared */
          isReady: boolean;
        })[];
        editedAt: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
      })[];
      lastPosition: number;
      hasEarlier: boolean;
      hasLater: boolean;
    };
    MessageSendInput: {
      /** named by your device, so that one sent twice is one */
      clientId: string;
      body: string;
      /** whom the words name; who is no neighbour is left out */
      mentions?: (string)[];
    };
    MessageSendOutput: {
      id: string;
      clientId: string;
      channelId: string;
      position: number;
      version: number;
      /** ISO 8601 instant with offset */
      createdAt: string;
    };
    MessageEditInput: {
      expectedVersion?: number;
      body: string;
    };
    MessageEditOutput: {
      id: string;
      clientId: string;
      channelId: string;
      position: number;
      version: number;
      /** ISO 8601 instant with offset */
      createdAt: string;
    };
    MessageRemoveOutput: {
      id: string;
      version: number;
      status: "published" | "hidden" | "removed";
    };
    ModerationFlagInput: {
      reason: "spam" | "abuse" | "private" | "wrong" | "other";
      note?: string;
    };
    ModerationFlagOutput: {
      id: string;
    };
    ModerationListOutput: {
      items: ({
        id: string;
        version: number;
        buildingId: string;
        recordType: "post" | "comment" | "message";
        recordId: string;
        postId: string | null;
        status: "open" | "kept" | "hidden" | "appealed" | "restored" | "upheld";
        authorId: string;
        authorName: string;
        excerpt: string;
        /** its author took it down meanwhile */
        isRemoved: boolean;
        /** for those who decide; never who */
        flags: ({
          reason: "spam" | "abuse" | "private" | "wrong" | "other";
          note: string;
          /** ISO 8601 instant with offset */
          createdAt: string;
        })[];
        decidedByName: string | null;
        decidedAt: string | null;
        decisionNote: string | null;
        appealNote: string | null;
        /** its author may not write until then */
        mutedUntil: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        actions: (string)[];
      })[];
      nextCursor: string | null;
      /** how many wait for a decision */
      waiting: number;
    };
    ModerationGetOutput: {
      id: string;
      version: number;
      buildingId: string;
      recordType: "post" | "comment" | "message";
      recordId: string;
      postId: string | null;
      status: "open" | "kept" | "hidden" | "appealed" | "restored" | "upheld";
      authorId: string;
      authorName: string;
      excerpt: string;
      /** its author took it down meanwhile */
      isRemoved: boolean;
      /** for those who decide; never who */
      flags: ({
        reason: "spam" | "abuse" | "private" | "wrong" | "other";
        note: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
      })[];
      decidedByName: string | null;
      decidedAt: string | null;
      decisionNote: string | null;
      appealNote: string | null;
      /** its author may not write until then */
      mutedUntil: string | null;
      /** ISO 8601 instant with offset */
      createdAt: string;
      actions: (string)[];
    };
    ModerationDecideInput: {
      expectedVersion?: number;
      decision: "keep" | "hide" | "restore" | "uphold";
      note?: string;
    };
    ModerationDecideOutput: {
      id: string;
      version: number;
      status: "open" | "kept" | "hidden" | "appealed" | "restored" | "upheld";
    };
    ModerationAppealInput: {
      expectedVersion?: number;
      note: string;
    };
    ModerationAppealOutput: {
      id: string;
      version: number;
      status: "open" | "kept" | "hidden" | "appealed" | "restored" | "upheld";
    };
    MuteListOutput: {
      items: ({
        id: string;
        version: number;
        buildingId: string;
        userId: string;
        userName: string;
        status: "active" | "appealed" | "upheld" | "lifted" | "expired";
        /** ISO 8601 instant with offset */
        until: string;
        reason: string;
        appealNote: string | null;
        decisionNote: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        actions: (string)[];
      })[];
    };
    MuteSetInput: {
      userId: string;
      /** ISO 8601 instant with offset */
      until: string;
      reason: string;
    };
    MuteSetOutput: {
      id: string;
      version: number;
      status: "active" | "appealed" | "upheld" | "lifted" | "expired";
      /** ISO 8601 instant with offset */
      until: string;
    };
    MuteDecideInput: {
      expectedVersion?: number;
      decision: "lift" | "uphold";
      note?: string;
    };
    MuteDecideOutput: {
      id: string;
      version: number;
      status: "active" | "appealed" | "upheld" | "lifted" | "expired";
      /** ISO 8601 instant with offset */
      until: string;
    };
    MuteAppealInput: {
      expectedVersion?: number;
      note: string;
    };
    MuteAppealOutput: {
      id: string;
      version: number;
      status: "active" | "appealed" | "upheld" | "lifted" | "expired";
      /** ISO 8601 instant with offset */
      until: string;
    };
    TicketListOutput: {
      items: ({
        id: string;
        version: number;
        number: number;
        buildingId: string;
        buildingName: string;
        zone: string;
        unitId: string | null;
        unitLabel: string | null;
        place: string;
        isCommon: boolean;
        category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
        priority: "low" | "normal" | "high" | "urgent";
        title: string;
        status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
        source: "resident" | "desk" | "plan" | "split";
        isMine: boolean;
        isFollowed: boolean;
        followers: number;
        reporterName: string | null;
        assigneeId: string | null;
        assigneeName: string | null;
        /** the soonest promise that is still to be kept; for those who work in the house */
        dueAt: string | null;
        isBreached: boolean;
        /** ISO 8601 instant with offset */
        createdAt: string;
        /** ISO 8601 instant with offset */
        updatedAt: string;
        completedAt: string | null;
      })[];
      nextCursor: string | null;
    };
    TicketListOutputPart: {
      items?: ({
        id?: string;
        version?: number;
        number?: number;
        buildingId?: string;
        buildingName?: string;
        zone?: string;
        unitId?: string | null;
        unitLabel?: string | null;
        place?: string;
        isCommon?: boolean;
        category?: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
        priority?: "low" | "normal" | "high" | "urgent";
        title?: string;
        status?: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
        source?: "resident" | "desk" | "plan" | "split";
        isMine?: boolean;
        isFollowed?: boolean;
        followers?: number;
        reporterName?: string | null;
        assigneeId?: string | null;
        assigneeName?: string | null;
        /** the soonest promise that is still to be kept; for those who work in the house */
        dueAt?: string | null;
        isBreached?: boolean;
        /** ISO 8601 instant with offset */
        createdAt?: string;
        /** ISO 8601 instant with offset */
        updatedAt?: string;
        completedAt?: string | null;
      })[];
      nextCursor?: string | null;
    };
    TicketReportInput: {
      /** none: a place that all share */
      unitId?: string | null;
      /** named by your device, so that a report sent twice is one */
      clientId?: string;
      title: string;
      description?: string;
      /** where exactly: lobby, second floor, behind the sink */
      place?: string;
      category?: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
      priority?: "low" | "normal" | "high" | "urgent";
    };
    TicketReportOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketSuggestOutput: {
      categories: ({
        category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
        share: number;
      })[];
      priority: "low" | "normal" | "high" | "urgent";
      similar: ({
        id: string;
        number: number;
        title: string;
        category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
        status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
        place: string;
        unitLabel: string | null;
        /** who reported or follow it */
        people: number;
        isFollowed: boolean;
        isMine: boolean;
        /** ISO 8601 instant with offset */
        createdAt: string;
      })[];
      /** a table of English words with weights; it has learnt nothing */
      method: "keywords";
    };
    TicketCountOpenOutput: {
      units: ({
        open: number;
        /** of these, with a promise that was missed and is still owed */
        breached: number;
        unitId: string;
      })[];
      shared: {
        open: number;
        /** of these, with a promise that was missed and is still owed */
        breached: number;
      };
    };
    TicketBoardOutput: {
      columns: ({
        status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
        count: number;
        items: ({
          id: string;
          version: number;
          number: number;
          buildingId: string;
          buildingName: string;
          zone: string;
          unitId: string | null;
          unitLabel: string | null;
          place: string;
          isCommon: boolean;
          category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
          priority: "low" | "normal" | "high" | "urgent";
          title: string;
          status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
          source: "resident" | "desk" | "plan" | "split";
          isMine: boolean;
          isFollowed: boolean;
          followers: number;
          reporterName: string | null;
          assigneeId: string | null;
          assigneeName: string | null;
          /** the soonest promise that is still to be kept; for those who work in the house */
          dueAt: string | null;
          isBreached: boolean;
          /** ISO 8601 instant with offset */
          createdAt: string;
          /** ISO 8601 instant with offset */
          updatedAt: string;
          completedAt: string | null;
        })[];
      })[];
    };
    TicketFiguresOutput: {
      reported: number;
      completed: number;
      open: number;
      breached: number;
      satisfaction: {
        average: number | null;
        answers: number;
      };
      attainment: ({
        kind: "first_response" | "next_response" | "resolution";
        hit: number;
        missed: number;
        /** none: nothing to judge */
        share: number | null;
      })[];
      byCategory: ({
        category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
        reported: number;
        completed: number;
        medianFirstResponseMinutes: number | null;
        medianResolutionMinutes: number | null;
      })[];
      backlog: ({
        age: "under_1_day" | "under_3_days" | "under_7_days" | "under_30_days" | "older";
        count: number;
      })[];
      recurring: ({
        unitId: string | null;
        unitLabel: string | null;
        category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
        count: number;
        /** ISO 8601 instant with offset */
        lastAt: string;
      })[];
      load: ({
        userId: string;
        name: string;
        open: number;
        completed: number;
        minutes: number;
      })[];
    };
    TicketChangeManyInput: {
      ids: (string)[];
      change: {
        kind: "assign";
        assigneeId: string | null;
      } | {
        kind: "priority";
        priority: "low" | "normal" | "high" | "urgent";
      } | {
        kind: "category";
        category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
      } | {
        kind: "decline";
        note: string;
      } | {
        kind: "confirm";
      };
    };
    TicketChangeManyOutput: {
      changed: number;
      results: ({
        id: string;
        isDone: boolean;
        code: string | null;
        message: string | null;
      })[];
    };
    TicketGetOutput: {
      id: string;
      version: number;
      number: number;
      buildingId: string;
      buildingName: string;
      zone: string;
      unitId: string | null;
      unitLabel: string | null;
      place: string;
      isCommon: boolean;
      category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
      priority: "low" | "normal" | "high" | "urgent";
      title: string;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      source: "resident" | "desk" | "plan" | "split";
      isMine: boolean;
      isFollowed: boolean;
      followers: number;
      reporterName: string | null;
      assigneeId: string | null;
      assigneeName: string | null;
      /** the soonest promise that is still to be kept; for those who work in the house */
      dueAt: string | null;
      isBreached: boolean;
      /** ISO 8601 instant with offset */
      createdAt: string;
      /** ISO 8601 instant with offset */
      updatedAt: string;
      completedAt: string | null;
      organisationId: string;
      description: string;
      waitingNote: string | null;
      deferredUntil: string | null;
      resolutionNote: string | null;
      outcome: "confirmed" | "lapsed" | "no_answer" | null;
      reopenCount: number;
      firstResponseAt: string | null;
      mergedInto: {
        id: string;
        number: number;
      } | null;
      comments: ({
        id: string;
        authorId: string | null;
        authorName: string;
        isInternal: boolean;
        isStaff: boolean;
        body: string;
        /** ISO 8601 instant with offset */
        createdAt: string;
      })[];
      checks: ({
        id: string;
        position: number;
        text: string;
        doneAt: string | null;
        doneByName: string | null;
      })[];
      deadlines: ({
        id: string;
        kind: string;
        slot: string;
        /** ISO 8601 instant with offset */
        dueAt: string;
        rule: { [key: string]: unknown };
      })[];
      /** your own, or the reporter’s for those who work in the house */
      survey: {
        stars: number;
        comment: string;
      } | null;
      /** for those who work in the house */
      desk: {
        clocks: ({
          id: string;
          kind: "first_response" | "next_response" | "resolution";
          state: "active" | "paused" | "hit" | "missed" | "cancelled";
          targetMinutes: number;
          usedMinutes: number;
          dueAt: string | null;
          endedAt: string | null;
        })[];
        work: ({
          id: string;
          userName: string;
          minutes: number;
          note: string;
          parts: ({
            name: string;
            quantity: number;
            /** of one piece, in minor units */
            costMinor: number;
          })[];
          partsCost: number;
          currency: string;
          /** ISO 8601 instant with offset */
          createdAt: string;
        })[];
        minutes: number;
        currency: string;
        partsCost: number;
        mergedCount: number;
      } | null;
      actions: (string)[];
      /** whether you may show it to somebody outside */
      canShare: boolean;
      /** What `include` asked for. */
      included?: {
        building?: components["schemas"]["BuildingGetOutput"] | null;
      };
    };
    TicketGetOutputPart: {
      id?: string;
      version?: number;
      number?: number;
      buildingId?: string;
      buildingName?: string;
      zone?: string;
      unitId?: string | null;
      unitLabel?: string | null;
      place?: string;
      isCommon?: boolean;
      category?: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
      priority?: "low" | "normal" | "high" | "urgent";
      title?: string;
      status?: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      source?: "resident" | "desk" | "plan" | "split";
      isMine?: boolean;
      isFollowed?: boolean;
      followers?: number;
      reporterName?: string | null;
      assigneeId?: string | null;
      assigneeName?: string | null;
      /** the soonest promise that is still to be kept; for those who work in the house */
      dueAt?: string | null;
      isBreached?: boolean;
      /** ISO 8601 instant with offset */
      createdAt?: string;
      /** ISO 8601 instant with offset */
      updatedAt?: string;
      completedAt?: string | null;
      organisationId?: string;
      description?: string;
      waitingNote?: string | null;
      deferredUntil?: string | null;
      resolutionNote?: string | null;
      outcome?: "confirmed" | "lapsed" | "no_answer" | null;
      reopenCount?: number;
      firstResponseAt?: string | null;
      mergedInto?: {
        id?: string;
        number?: number;
      } | null;
      comments?: ({
        id?: string;
        authorId?: string | null;
        authorName?: string;
        isInternal?: boolean;
        isStaff?: boolean;
        body?: string;
        /** ISO 8601 instant with offset */
        createdAt?: string;
      })[];
      checks?: ({
        id?: string;
        position?: number;
        text?: string;
        doneAt?: string | null;
        doneByName?: string | null;
      })[];
      deadlines?: ({
        id?: string;
        kind?: string;
        slot?: string;
        /** ISO 8601 instant with offset */
        dueAt?: string;
        rule?: { [key: string]: unknown };
      })[];
      /** your own, or the reporter’s for those who work in the house */
      survey?: {
        stars?: number;
        comment?: string;
      } | null;
      /** for those who work in the house */
      desk?: {
        clocks?: ({
          id?: string;
          kind?: "first_response" | "next_response" | "resolution";
          state?: "active" | "paused" | "hit" | "missed" | "cancelled";
          targetMinutes?: number;
          usedMinutes?: number;
          dueAt?: string | null;
          endedAt?: string | null;
        })[];
        work?: ({
          id?: string;
          userName?: string;
          minutes?: number;
          note?: string;
          parts?: ({
            name?: string;
            quantity?: number;
            /** of one piece, in minor units */
            costMinor?: number;
          })[];
          partsCost?: number;
          currency?: string;
          /** ISO 8601 instant with offset */
          createdAt?: string;
        })[];
        minutes?: number;
        currency?: string;
        partsCost?: number;
        mergedCount?: number;
      } | null;
      actions?: (string)[];
      /** whether you may show it to somebody outside */
      canShare?: boolean;
      /** What `include` asked for. */
      included?: {
        building?: components["schemas"]["BuildingGetOutput"] | null;
      };
    };
    TicketTriageInput: {
      expectedVersion?: number;
      title?: string;
      description?: string;
      /** where exactly: lobby, second floor, behind the sink */
      place?: string;
      category?: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
      priority?: "low" | "normal" | "high" | "urgent";
      unitId?: string | null;
    };
    TicketTriageOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketAssignInput: {
      expectedVersion?: number;
      /** null: nobody; left out: whoever has the skill, is there and has least to do */
      assigneeId?: string | null;
    };
    TicketAssignOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketClaimInput: {
      expectedVersion?: number;
    };
    TicketClaimOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketStartInput: {
      expectedVersion?: number;
    };
    TicketStartOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketWaitInput: {
      expectedVersion?: number;
      note: string;
    };
    TicketWaitOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketResumeInput: {
      expectedVersion?: number;
    };
    TicketResumeOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketDeferInput: {
      expectedVersion?: number;
      /** the day on which it is open again, by the calendar of the house */
      until: string;
      note?: string;
    };
    TicketDeferOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketResolveInput: {
      expectedVersion?: number;
      note: string;
    };
    TicketResolveOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketDeclineInput: {
      expectedVersion?: number;
      note: string;
    };
    TicketDeclineOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketWithdrawInput: {
      expectedVersion?: number;
      note?: string;
    };
    TicketWithdrawOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketConfirmInput: {
      expectedVersion?: number;
    };
    TicketConfirmOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketReopenInput: {
      expectedVersion?: number;
      note: string;
    };
    TicketReopenOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketRateInput: {
      stars: number;
      comment?: string;
    };
    TicketRateOutput: {
      id: string;
      stars: number;
    };
    TicketCommentInput: {
      body: string;
      /** only for those who work in the house */
      isInternal?: boolean;
      /** named by your device, so that one sent twice is one */
      commentId?: string;
    };
    TicketCommentOutput: {
      id: string;
      ticketId: string;
      ticketVersion: number;
      /** ISO 8601 instant with offset */
      createdAt: string;
    };
    TicketFollowInput: {
      isFollowing?: boolean;
    };
    TicketFollowOutput: {
      id: string;
      isFollowing: boolean;
      followers: number;
    };
    TicketLogWorkInput: {
      /** named by your device, so that one sent twice is one */
      entryId?: string;
      minutes: number;
      note?: string;
      parts?: ({
        name: string;
        quantity?: number;
        /** of one piece, in minor units */
        costMinor: number;
      })[];
    };
    TicketLogWorkOutput: {
      id: string;
      ticketId: string;
      ticketVersion: number;
      minutes: number;
      partsCost: number;
      currency: string;
    };
    TicketWriteChecklistInput: {
      expectedVersion?: number;
      /** what is to be done, in order; what keeps its words keeps its tick */
      items: (string)[];
    };
    TicketWriteChecklistOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketCheckInput: {
      isDone: boolean;
    };
    TicketCheckOutput: {
      id: string;
      position: number;
      text: string;
      doneAt: string | null;
      doneByName: string | null;
    };
    TicketMergeInput: {
      mergedIds: (string)[];
    };
    TicketMergeOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    TicketSplitInput: {
      expectedVersion?: number;
      title: string;
      description?: string;
      category?: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
      unitId?: string | null;
      copyFollowers?: boolean;
    };
    TicketSplitOutput: {
      id: string;
      version: number;
      number: number;
      status: "open" | "in_progress" | "waiting_on_resident" | "deferred" | "completed" | "closed" | "declined" | "withdrawn" | "merged";
      assigneeId: string | null;
    };
    SlaPolicyListOutput: {
      items: ({
        category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other" | null;
        priority: "low" | "normal" | "high" | "urgent";
        /** working minutes */
        firstResponseMinutes: number;
        /** working minutes */
        nextResponseMinutes: number;
        /** working minutes */
        resolutionMinutes: number;
        ladder: ({
          /** working minutes after the promise was missed */
          afterMinutes: number;
          role: "building_staff" | "building_manager" | "company_owner";
        })[];
        /** the house has said nothing of its own */
        isDefault: boolean;
        version: number | null;
      })[];
    };
    SlaPolicySetInput: {
      category?: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other" | null;
      priority: "low" | "normal" | "high" | "urgent";
      /** working minutes */
      firstResponseMinutes: number;
      /** working minutes */
      nextResponseMinutes: number;
      /** working minutes */
      resolutionMinutes: number;
      ladder?: ({
        /** working minutes after the promise was missed */
        afterMinutes: number;
        role: "building_staff" | "building_manager" | "company_owner";
      })[];
      /** clocks that run already get the new promise too */
      applyToRunning?: boolean;
    };
    SlaPolicySetOutput: {
      version: number;
      /** running clocks that were changed */
      clocks: number;
    };
    TicketStaffListOutput: {
      items: ({
        userId: string;
        name: string;
        role: "building_manager" | "building_staff";
        skills: ("plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other")[];
        shift: {
          monday: ({
            from: string;
            to: string;
          })[];
          tuesday: ({
            from: string;
            to: string;
          })[];
          wednesday: ({
            from: string;
            to: string;
          })[];
          thursday: ({
            from: string;
            to: string;
          })[];
          friday: ({
            from: string;
            to: string;
          })[];
          saturday: ({
            from: string;
            to: string;
          })[];
          sunday: ({
            from: string;
            to: string;
          })[];
        } | null;
        isOnShift: boolean;
        openTickets: number;
        hasSkill: boolean;
        /** 1 is who gets the next one; null: not eligible */
        rank: number | null;
      })[];
    };
    TicketStaffSetInput: {
      skills: ("plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other")[];
      /** none: the hours of the house */
      shift?: {
        monday: ({
          from: string;
          to: string;
        })[];
        tuesday: ({
          from: string;
          to: string;
        })[];
        wednesday: ({
          from: string;
          to: string;
        })[];
        thursday: ({
          from: string;
          to: string;
        })[];
        friday: ({
          from: string;
          to: string;
        })[];
        saturday: ({
          from: string;
          to: string;
        })[];
        sunday: ({
          from: string;
          to: string;
        })[];
      } | null;
    };
    TicketStaffSetOutput: {
      buildingId: string;
      userId: string;
      version: number;
    };
    MaintenancePlanListOutput: {
      items: ({
        id: string;
        version: number;
        buildingId: string;
        title: string;
        description: string;
        /** where exactly: lobby, second floor, behind the sink */
        place: string;
        category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
        priority: "low" | "normal" | "high" | "urgent";
        unitId: string | null;
        assigneeId: string | null;
        checklist: (string)[];
        every: number;
        period: "day" | "week" | "month";
        unitLabel: string | null;
        assigneeName: string | null;
        nextOn: string;
        isActive: boolean;
        opened: number;
      })[];
    };
    MaintenancePlanCreateInput: {
      title: string;
      description?: string;
      /** where exactly: lobby, second floor, behind the sink */
      place?: string;
      category: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
      priority?: "low" | "normal" | "high" | "urgent";
      unitId?: string | null;
      assigneeId?: string | null;
      checklist?: (string)[];
      every: number;
      period: "day" | "week" | "month";
      startsOn: string;
    };
    MaintenancePlanCreateOutput: {
      id: string;
      version: number;
      nextOn: string;
      isActive: boolean;
    };
    MaintenancePlanEditInput: {
      title?: string;
      description?: string;
      /** where exactly: lobby, second floor, behind the sink */
      place?: string;
      category?: "plumbing" | "heating" | "electrical" | "lift" | "doors_and_locks" | "windows" | "walls_and_damp" | "appliance" | "pests" | "noise" | "cleaning" | "rubbish" | "safety" | "grounds" | "other";
      priority?: "low" | "normal" | "high" | "urgent";
      unitId?: string | null;
      assigneeId?: string | null;
      checklist?: (string)[];
      every?: number;
      period?: "day" | "week" | "month";
      nextOn?: string;
      isActive?: boolean;
      expectedVersion?: number;
    };
    MaintenancePlanEditOutput: {
      id: string;
      version: number;
      nextOn: string;
      isActive: boolean;
    };
    FeedListRunsOutput: {
      items: ({
        id: string;
        feedSourceId: string;
        sourceName: string;
        organisationId: string;
        state: "running" | "done" | "failed" | "interrupted";
        isDryRun: boolean;
        fileName: string | null;
        /** its file lies in the store, so that a worker reads it and it can go on */
        isOrdered: boolean;
        rowsTotal: number | null;
        rowsDone: number;
        created: number;
        updated: number;
        unchanged: number;
        removed: number;
        rejected: number;
        error: string | null;
        /** ISO 8601 instant with offset */
        startedAt: string;
        finishedAt: string | null;
      })[];
      nextCursor: string | null;
    };
    FeedOrderInput: {
      organisationId: string;
      sourceName: string;
      /** from POST /imports/files */
      fileId: string;
      fileName: string;
      isDryRun?: boolean;
      plan: {
        kind: "csv";
        mapping: {
          name: string;
          description?: string;
          delimiter?: string;
          currency: string;
          zone: string;
          /** a template of columns that tells records apart, such as {id}-{date} */
          sourceKey: string;
          fields: { [key: string]: {
            from: string;
            as?: "text" | "number" | "integer" | "year" | "date" | "instant" | "decimal" | "lakh" | "crore" | "bedroomsFromTitle" | "status" | "propertyTypeFromTitle" | "propertySubTypeFromTitle";
            values?: { [key: string]: string };
            zeroIsAbsent?: boolean;
          } | {
            template: string;
          } | {
            constant: string | number;
          } };
          localities?: {
            column: string;
            centre: [number, number];
            known: { [key: string]: [number, number] };
          };
          dropped?: (string)[];
        };
      } | {
        kind: "reso_file";
        defaults: {
          currency: string;
          zone: string;
          country: string;
        };
      };
    };
    FeedOrderOutput: {
      id: string;
      feedSourceId: string;
      sourceName: string;
      organisationId: string;
      state: "running" | "done" | "failed" | "interrupted";
      isDryRun: boolean;
      fileName: string | null;
      /** its file lies in the store, so that a worker reads it and it can go on */
      isOrdered: boolean;
      rowsTotal: number | null;
      rowsDone: number;
      created: number;
      updated: number;
      unchanged: number;
      removed: number;
      rejected: number;
      error: string | null;
      /** ISO 8601 instant with offset */
      startedAt: string;
      finishedAt: string | null;
    };
    FeedGetRunOutput: {
      id: string;
      feedSourceId: string;
      sourceName: string;
      organisationId: string;
      state: "running" | "done" | "failed" | "interrupted";
      isDryRun: boolean;
      fileName: string | null;
      /** its file lies in the store, so that a worker reads it and it can go on */
      isOrdered: boolean;
      rowsTotal: number | null;
      rowsDone: number;
      created: number;
      updated: number;
      unchanged: number;
      removed: number;
      rejected: number;
      error: string | null;
      /** ISO 8601 instant with offset */
      startedAt: string;
      finishedAt: string | null;
      errors: ({
        line: number;
        sourceKey: string | null;
        field: string;
        code: string;
        message: string;
        value: string | null;
      })[];
    };
    FeedImportCheckedOutput: {
      id: string;
      feedSourceId: string;
      sourceName: string;
      organisationId: string;
      state: "running" | "done" | "failed" | "interrupted";
      isDryRun: boolean;
      fileName: string | null;
      /** its file lies in the store, so that a worker reads it and it can go on */
      isOrdered: boolean;
      rowsTotal: number | null;
      rowsDone: number;
      created: number;
      updated: number;
      unchanged: number;
      removed: number;
      rejected: number;
      error: string | null;
      /** ISO 8601 instant with offset */
      startedAt: string;
      finishedAt: string | null;
    };
    FeedStopOutput: {
      id: string;
      feedSourceId: string;
      sourceName: string;
      organisationId: string;
      state: "running" | "done" | "failed" | "interrupted";
      isDryRun: boolean;
      fileName: string | null;
      /** its file lies in the store, so that a worker reads it and it can go on */
      isOrdered: boolean;
      rowsTotal: number | null;
      rowsDone: number;
      created: number;
      updated: number;
      unchanged: number;
      removed: number;
      rejected: number;
      error: string | null;
      /** ISO 8601 instant with offset */
      startedAt: string;
      finishedAt: string | null;
    };
    FeedResumeOutput: {
      id: string;
      feedSourceId: string;
      sourceName: string;
      organisationId: string;
      state: "running" | "done" | "failed" | "interrupted";
      isDryRun: boolean;
      fileName: string | null;
      /** its file lies in the store, so that a worker reads it and it can go on */
      isOrdered: boolean;
      rowsTotal: number | null;
      rowsDone: number;
      created: number;
      updated: number;
      unchanged: number;
      removed: number;
      rejected: number;
      error: string | null;
      /** ISO 8601 instant with offset */
      startedAt: string;
      finishedAt: string | null;
    };
    FeedListSourcesOutput: {
      items: ({
        id: string;
        organisationId: string;
        organisationName: string;
        name: string;
        status: "active" | "paused";
        url: string;
        hasToken: boolean;
        intervalMinutes: number;
        withRemoval: boolean;
        defaults: {
          currency: string;
          zone: string;
          country: string;
        };
        /** runs that failed one after the other */
        failures: number;
        failingSince: string | null;
        /** people were told that it keeps failing */
        isAlarmed: boolean;
        /** it has now */
        listings: number;
        nextRunAt: string | null;
        lastRun: {
          id: string;
          state: string;
          /** ISO 8601 instant with offset */
          startedAt: string;
          finishedAt: string | null;
          error: string | null;
        } | null;
        /** when it was last brought up to date */
        lastDoneAt: string | null;
      })[];
    };
    FeedCreateSourceInput: {
      /** the root of the service; Property is asked for below it */
      url: string;
      /** bearer token; kept sealed and never shown again */
      token?: string | null;
      intervalMinutes: number;
      /** also take off the market what the source dropped */
      withRemoval?: boolean;
      defaults: {
        currency: string;
        zone: string;
        country: string;
      };
      organisationId: string;
      name: string;
    };
    FeedCreateSourceOutput: {
      id: string;
      version: number;
      status: "active" | "paused" | "deleted";
    };
    FeedChangeSourceInput: {
      /** the root of the service; Property is asked for below it */
      url?: string;
      /** bearer token; kept sealed and never shown again */
      token?: string | null;
      intervalMinutes?: number;
      /** also take off the market what the source dropped */
      withRemoval?: boolean;
      defaults?: {
        currency: string;
        zone: string;
        country: string;
      };
    };
    FeedChangeSourceOutput: {
      id: string;
      version: number;
      status: "active" | "paused" | "deleted";
    };
    FeedDeleteSourceOutput: {
      id: string;
      version: number;
      status: "active" | "paused" | "deleted";
    };
    FeedRunSourceOutput: {
      id: string;
      feedSourceId: string;
      sourceName: string;
      organisationId: string;
      state: "running" | "done" | "failed" | "interrupted";
      isDryRun: boolean;
      fileName: string | null;
      /** its file lies in the store, so that a worker reads it and it can go on */
      isOrdered: boolean;
      rowsTotal: number | null;
      rowsDone: number;
      created: number;
      updated: number;
      unchanged: number;
      removed: number;
      rejected: number;
      error: string | null;
      /** ISO 8601 instant with offset */
      startedAt: string;
      finishedAt: string | null;
    };
    FeedPauseSourceInput: {
      reason?: string;
    };
    FeedPauseSourceOutput: {
      id: string;
      version: number;
      status: "active" | "paused" | "deleted";
    };
    FeedResumeSourceOutput: {
      id: string;
      version: number;
      status: "active" | "paused" | "deleted";
    };
    WebhookListEventTypesOutput: {
      items: ({
        type: string;
        version: number;
        description: string;
        schema: { [key: string]: unknown };
      })[];
    };
    WebhookListOutput: {
      items: ({
        id: string;
        organisationId: string;
        url: string;
        description: string;
        eventTypes: (string)[];
        status: "active" | "disabled";
        disabledBecause: "owner" | "failures" | "gone" | null;
        /** since when nothing has been taken */
        failingSince: string | null;
        oldSecretUntil: string | null;
        version: number;
        /** ISO 8601 instant with offset */
        createdAt: string;
        /** deliveries not yet taken */
        waiting: number;
        /** deliveries given up in the last 7 days */
        failed: number;
      })[];
      nextCursor: string | null;
    };
    WebhookCreateInput: {
      /** Where events are sent: https, on the public internet */
      url: string;
      description?: string;
      /** Such as listing.published; see the event types */
      eventTypes: (string)[];
    };
    WebhookCreateOutput: {
      id: string;
      organisationId: string;
      url: string;
      description: string;
      eventTypes: (string)[];
      status: "active" | "disabled";
      disabledBecause: "owner" | "failures" | "gone" | null;
      /** since when nothing has been taken */
      failingSince: string | null;
      oldSecretUntil: string | null;
      version: number;
      /** ISO 8601 instant with offset */
      createdAt: string;
      /** Signs what is sent; shown once */
      secret: string;
    };
    WebhookGetOutput: {
      id: string;
      organisationId: string;
      url: string;
      description: string;
      eventTypes: (string)[];
      status: "active" | "disabled";
      disabledBecause: "owner" | "failures" | "gone" | null;
      /** since when nothing has been taken */
      failingSince: string | null;
      oldSecretUntil: string | null;
      version: number;
      /** ISO 8601 instant with offset */
      createdAt: string;
    };
    WebhookChangeInput: {
      expectedVersion?: number;
      /** Where events are sent: https, on the public internet */
      url?: string;
      description?: string;
      /** Such as listing.published; see the event types */
      eventTypes?: (string)[];
      status?: "active" | "disabled";
    };
    WebhookChangeOutput: {
      id: string;
      organisationId: string;
      url: string;
      description: string;
      eventTypes: (string)[];
      status: "active" | "disabled";
      disabledBecause: "owner" | "failures" | "gone" | null;
      /** since when nothing has been taken */
      failingSince: string | null;
      oldSecretUntil: string | null;
      version: number;
      /** ISO 8601 instant with offset */
      createdAt: string;
    };
    WebhookDeleteOutput: {
      id: string;
      isDeleted: true;
    };
    WebhookRotateSecretInput: {
      expectedVersion?: number;
      /** for how long the old secret signs as well */
      overlapHours?: number;
    };
    WebhookRotateSecretOutput: {
      id: string;
      organisationId: string;
      url: string;
      description: string;
      eventTypes: (string)[];
      status: "active" | "disabled";
      disabledBecause: "owner" | "failures" | "gone" | null;
      /** since when nothing has been taken */
      failingSince: string | null;
      oldSecretUntil: string | null;
      version: number;
      /** ISO 8601 instant with offset */
      createdAt: string;
      /** Signs what is sent; shown once */
      secret: string;
    };
    WebhookSendTestOutput: {
      queued: number;
    };
    WebhookReplayInput: {
      /** these */
      deliveryIds?: (string)[];
      /** or everything that happened from here */
      from?: string;
      /** to here, whether it was sent before or not */
      until?: string;
      onlyFailed?: boolean;
    };
    WebhookReplayOutput: {
      queued: number;
    };
    WebhookListDeliveriesOutput: {
      items: ({
        id: string;
        eventId: string;
        eventType: string;
        position: number | null;
        status: "queued" | "sending" | "delivered" | "failed";
        attempts: number;
        replays: number;
        nextAttemptAt: string | null;
        deliveredAt: string | null;
        error: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
      })[];
      nextCursor: string | null;
    };
    WebhookGetDeliveryOutput: {
      id: string;
      eventId: string;
      eventType: string;
      position: number | null;
      status: "queued" | "sending" | "delivered" | "failed";
      attempts: number;
      replays: number;
      nextAttemptAt: string | null;
      deliveredAt: string | null;
      error: string | null;
      /** ISO 8601 instant with offset */
      createdAt: string;
      webhookId: string;
      tries: ({
        id: string;
        number: number;
        /** ISO 8601 instant with offset */
        at: string;
        durationMs: number;
        requestHeaders: { [key: string]: string };
        requestBody: string;
        responseStatus: number | null;
        responseBody: string | null;
        error: string | null;
      })[];
    };
    AdminGetOverviewOutput: {
      people: {
        active: number;
        suspended: number;
        signedInToday: number;
      };
      organisations: number;
      listings: {
        byStatus: { [key: string]: number };
        inReview: number;
      };
      inquiries: {
        open: number;
        overdue: number;
      };
      deadlines: {
        pending: number;
        overdue: number;
        dueToday: number;
      };
      deliveries: {
        waiting: number;
        failedToday: number;
      };
      log: {
        lastPosition: number;
        pending: number;
        parkedAggregates: number;
        pausedConsumers: number;
        largestLagSeconds: number;
        /** the last 24 hours, oldest first */
        perHour: ({
          /** ISO 8601 instant with offset */
          hour: string;
          events: number;
        })[];
      };
    };
    AdminGetRelayOutput: {
      sequencer: {
        lastPosition: number;
        restoreEpoch: number;
        pending: number;
        oldestPendingSeconds: number;
      };
      consumers: ({
        name: string;
        kind: "projection" | "reactor";
        summary: string;
        /** null: all */
        types: (string)[] | null;
        isDeclared: boolean;
        lagEvents: number;
        lagSeconds: number;
        pausedSince: string | null;
        pausedReason: string | null;
        parkedAggregates: number;
        parkedEvents: number;
        lanes: ({
          lane: number;
          cursor: number;
          lagEvents: number;
          lagSeconds: number;
          leaseOwner: string | null;
          pausedSince: string | null;
          pausedReason: string | null;
          retryAt: string | null;
        })[];
        build: {
          state: "requested" | "building" | "catching_up" | "swapped" | "failed";
          cursor: number;
          target: number;
          /** ISO 8601 instant with offset */
          startedAt: string;
          finishedAt: string | null;
          error: string | null;
        } | null;
      })[];
    };
    AdminListParkedOutput: {
      items: ({
        consumer: string;
        aggregateType: string;
        aggregateId: string;
        position: number;
        eventId: string;
        eventType: string;
        state: "failed" | "released" | "skipping";
        attempts: number;
        error: string | null;
        /** ISO 8601 instant with offset */
        parkedAt: string;
        /** later events of the record that wait behind it */
        waiting: number;
      })[];
    };
    AdminRetryParkedInput: {
      consumer: string;
      aggregateType: string;
      aggregateId: string;
      reason: string;
    };
    AdminRetryParkedOutput: {
      position: number;
    };
    AdminSkipParkedInput: {
      consumer: string;
      aggregateType: string;
      aggregateId: string;
      reason: string;
    };
    AdminSkipParkedOutput: {
      position: number;
    };
    AdminListEventsOutput: {
      items: ({
        id: string;
        position: number | null;
        type: string;
        version: number;
        /** ISO 8601 instant with offset */
        occurredAt: string;
        aggregateType: string;
        aggregateId: string;
        aggregateVersion: number;
        organisationId: string | null;
        actorId: string | null;
        actorName: string | null;
        onBehalfOf: string | null;
        sessionId: string | null;
        origin: string;
        reason: string | null;
        correlationId: string;
        causationId: string | null;
        data: unknown;
      })[];
      nextCursor: string | null;
    };
    AdminListEventsOutputPart: {
      items?: ({
        id?: string;
        position?: number | null;
        type?: string;
        version?: number;
        /** ISO 8601 instant with offset */
        occurredAt?: string;
        aggregateType?: string;
        aggregateId?: string;
        aggregateVersion?: number;
        organisationId?: string | null;
        actorId?: string | null;
        actorName?: string | null;
        onBehalfOf?: string | null;
        sessionId?: string | null;
        origin?: string;
        reason?: string | null;
        correlationId?: string;
        causationId?: string | null;
        data?: unknown;
      })[];
      nextCursor?: string | null;
    };
    AdminGetEventOutput: {
      event: {
        id: string;
        position: number | null;
        type: string;
        version: number;
        /** ISO 8601 instant with offset */
        occurredAt: string;
        aggregateType: string;
        aggregateId: string;
        aggregateVersion: number;
        organisationId: string | null;
        actorId: string | null;
        actorName: string | null;
        onBehalfOf: string | null;
        sessionId: string | null;
        origin: string;
        reason: string | null;
        correlationId: string;
        causationId: string | null;
        data: unknown;
      };
      /** everything that came of the same request, oldest first */
      correlated: ({
        id: string;
        position: number | null;
        type: string;
        version: number;
        /** ISO 8601 instant with offset */
        occurredAt: string;
        aggregateType: string;
        aggregateId: string;
        aggregateVersion: number;
        organisationId: string | null;
        actorId: string | null;
        actorName: string | null;
        onBehalfOf: string | null;
        sessionId: string | null;
        origin: string;
        reason: string | null;
        correlationId: string;
        causationId: string | null;
        data: unknown;
      })[];
      parked: ({
        consumer: string;
        state: string;
        attempts: number;
        error: string | null;
        reason: string | null;
      })[];
      drivenAgain: ({
        id: string;
        consumer: string;
        state: string;
        reason: string;
        error: string | null;
      })[];
    };
    AdminDriveAgainInput: {
      consumer: string;
      reason: string;
    };
    AdminDriveAgainOutput: {
      id: string;
    };
    AdminRebuildProjectionInput: {
      reason: string;
    };
    AdminRebuildProjectionOutput: {
      id: string;
    };
    AdminListWorkflowsOutput: {
      items: ({
        /** as the workflow engine knows it */
        workflowId: string;
        recordType: string;
        recordId: string;
        organisationId: string | null;
        organisationName: string | null;
        next: {
          kind: string;
          slot: string;
          /** ISO 8601 instant with offset */
          dueAt: string;
          rule: { [key: string]: unknown };
        };
        pending: number;
        isOverdue: boolean;
        /** overdue for longer than it takes to start a workflow anew */
        isStuck: boolean;
        /** why what was due could not be done */
        failure: {
          attempts: number;
          error: string;
          /** ISO 8601 instant with offset */
          since: string;
          /** ISO 8601 instant with offset */
          lastAt: string;
        } | null;
      })[];
      nextCursor: string | null;
    };
    WorkflowTerminateInput: {
      recordType: string;
      recordId: string;
      reason: string;
    };
    WorkflowTerminateOutput: {
      id: string;
    };
    WorkflowRetryInput: {
      recordType: string;
      recordId: string;
      reason: string;
    };
    WorkflowRetryOutput: {
      id: string;
    };
    AdminListServicesOutput: {
      items: ({
        service: string;
        instance: string;
        state: string;
        detail: { [key: string]: unknown };
        /** ISO 8601 instant with offset */
        updatedAt: string;
        /** has not reported for a minute: what it last said may not hold */
        isSilent: boolean;
      })[];
    };
    AdminListJobsOutput: {
      items: ({
        id: string;
        kind: string;
        state: "queued" | "running" | "done" | "failed" | "cancelled";
        organisationId: string | null;
        organisationName: string | null;
        createdByName: string | null;
        total: number | null;
        done: number;
        detail: unknown;
        error: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        /** ISO 8601 instant with offset */
        updatedAt: string;
        finishedAt: string | null;
      })[];
      nextCursor: string | null;
    };
    AdminListWorkOutput: {
      /** under way first, then the newest; a hundred at most */
      items: ({
        id: string;
        kind: "import" | "rebuild" | "media" | "backup" | "job";
        name: string;
        state: "queued" | "running" | "done" | "failed" | "interrupted";
        organisationName: string | null;
        done: number;
        total: number | null;
        error: string | null;
        /** ISO 8601 instant with offset */
        startedAt: string;
        finishedAt: string | null;
      })[];
    };
    AdminListDeliveriesOutput: {
      items: ({
        id: string;
        kind: string;
        channel: "in_app" | "email" | "sms" | "push";
        status: "queued" | "sending" | "suppressed" | "sent" | "delivered" | "bounced" | "read" | "failed";
        /** a person by name, or an address that has no account, masked */
        recipient: string;
        userId: string | null;
        organisationName: string | null;
        recordType: string;
        recordId: string;
        eventId: string;
        attempts: number;
        /** sendings whose answer was lost */
        ambiguous: number;
        error: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        sentAt: string | null;
        readAt: string | null;
        nextAttemptAt: string | null;
        /** why it waits */
        held: "quiet" | "digest" | "throttle" | null;
        /** why it was not sent */
        reason: "preference" | "unsubscribed" | "bounced" | "complained" | "read" | "unreachable" | "closed" | null;
        /** the channel that failed, which this one stands in for */
        insteadOf: "in_app" | "email" | "sms" | "push" | null;
      })[];
      nextCursor: string | null;
    };
    AdminListDeliveriesOutputPart: {
      items?: ({
        id?: string;
        kind?: string;
        channel?: "in_app" | "email" | "sms" | "push";
        status?: "queued" | "sending" | "suppressed" | "sent" | "delivered" | "bounced" | "read" | "failed";
        /** a person by name, or an address that has no account, masked */
        recipient?: string;
        userId?: string | null;
        organisationName?: string | null;
        recordType?: string;
        recordId?: string;
        eventId?: string;
        attempts?: number;
        /** sendings whose answer was lost */
        ambiguous?: number;
        error?: string | null;
        /** ISO 8601 instant with offset */
        createdAt?: string;
        sentAt?: string | null;
        readAt?: string | null;
        nextAttemptAt?: string | null;
        /** why it waits */
        held?: "quiet" | "digest" | "throttle" | null;
        /** why it was not sent */
        reason?: "preference" | "unsubscribed" | "bounced" | "complained" | "read" | "unreachable" | "closed" | null;
        /** the channel that failed, which this one stands in for */
        insteadOf?: "in_app" | "email" | "sms" | "push" | null;
      })[];
      nextCursor?: string | null;
    };
    AdminGetPersonOutput: {
      id: string;
      name: string;
      /** masked for whoever has no need of it */
      email: string;
      status: string;
      version: number;
      locale: string;
      zone: string;
      /** ISO 8601 instant with offset */
      createdAt: string;
      lastSeenAt: string | null;
      /** those that ended, too */
      memberships: ({
        id: string;
        role: string;
        scope: string;
        organisationId: string | null;
        organisationName: string | null;
        scopeName: string | null;
        /** ISO 8601 instant with offset */
        grantedAt: string;
        revokedAt: string | null;
      })[];
      /** the last twenty; what proves a session is kept nowhere */
      sessions: ({
        id: string;
        userAgent: string | null;
        address: string | null;
        /** ISO 8601 instant with offset */
        createdAt: string;
        /** ISO 8601 instant with offset */
        lastUsedAt: string;
        /** ISO 8601 instant with offset */
        expiresAt: string;
        endedAt: string | null;
      })[];
      keys: ({
        id: string;
        name: string;
        prefix: string;
        scopes: (string)[];
        /** ISO 8601 instant with offset */
        createdAt: string;
        lastUsedAt: string | null;
        isActive: boolean;
      })[];
      did: {
        /** in the last 30 days */
        events: number;
        listings: number;
        inquiries: number;
      };
    };
    AdminGetOrganisationOutput: {
      id: string;
      name: string;
      kind: string;
      slug: string;
      zone: string;
      currency: string;
      country: string;
      /** ISO 8601 instant with offset */
      createdAt: string;
      /** two hundred at most */
      people: ({
        userId: string;
        name: string;
        /** masked for whoever has no need of it */
        email: string;
        status: string;
        roles: (string)[];
        lastSeenAt: string | null;
      })[];
      listings: { [key: string]: number };
      openInquiries: number;
      overdueInquiries: number;
      buildings: number;
      feeds: number;
    };
    AuditListOutput: {
      items: ({
        seq: number;
        eventId: string;
        /** ISO 8601 instant with offset */
        at: string;
        type: string;
        /** null: the program itself */
        actor: {
          id: string;
          name: string;
        } | null;
        onBehalfOf: {
          id: string;
          name: string;
        } | null;
        origin: "screen" | "api" | "cli" | "workflow" | "rule";
        device: string | null;
        address: string | null;
        recordType: string;
        recordId: string;
        reason: string | null;
        read: {
          recordType: string;
          recordId: string;
        } | null;
        /** SHA-256, hexadecimal */
        hash: string;
      })[];
      nextCursor: string | null;
    };
    ConfigurationListOutput: {
      items: ({
        key: string;
        value: unknown;
        default: unknown;
        isDefault: boolean;
        version: number;
        /** JSON Schema of the value */
        schema: { [key: string]: unknown };
        changedAt: string | null;
        changedBy: string | null;
      })[];
    };
    ConfigurationHistoryOutput: {
      key: string;
      default: unknown;
      items: ({
        version: number;
        /** null: the default */
        value: unknown;
        /** what counted until then */
        before: unknown;
        reason: string;
        changedBy: string | null;
        changedById: string | null;
        /** ISO 8601 instant with offset */
        changedAt: string;
      })[];
    };
    ConfigurationSetInput: {
      /** null: back to the default */
      value: unknown;
      expectedVersion: number;
      reason: string;
    };
    ConfigurationSetOutput: {
      key: string;
      value: unknown;
      version: number;
    };
    ConfigurationRollBackInput: {
      /** 0: the default */
      toVersion: number;
      expectedVersion: number;
      reason: string;
    };
    ConfigurationRollBackOutput: {
      key: string;
      value: unknown;
      version: number;
    };
    ConfigurationMineOutput: {
      announcement: {
        /** Shown above every page; empty: nothing is shown */
        text: string;
        tone: "note" | "caution";
      } | null;
      flags: { [key: string]: boolean };
    };
    AnalyticsGetPlatformOutput: {
      zone: string;
      from: string;
      to: string;
      before: {
        from: string;
        to: string;
      };
      /** ISO 8601 instant with offset */
      asOf: string;
      figures: ({
        id: "signUps" | "activePeople" | "published" | "views" | "inquiries" | "responseTime" | "closed" | "tickets" | "ticketsClosed" | "promisesBroken" | "searches" | "fruitless" | "lag" | "errors";
        unit: "count" | "seconds" | "share";
        value: number | null;
        before: number | null;
        isAlarming: boolean;
        /** the list of facts explains it */
        hasList: boolean;
        days: ({
          day: string;
          value: number | null;
        })[];
      })[];
      /** empty for who sells nothing */
      funnel: ({
        step: "views" | "inquiries" | "closed";
        value: number;
        before: number;
      })[];
      /** what people did most */
      actions: ({
        type: string;
        count: number;
        people: number;
        before: number;
      })[];
      statuses: ({
        status: string;
        value: number;
        /** when the period began */
        before: number;
      })[];
      searches: {
        popular: ({
          text: string;
          searches: number;
        })[];
        fruitless: ({
          text: string;
          searches: number;
        })[];
      } | null;
    };
    AnalyticsListPlatformOutput: {
      items: ({
        position: number;
        /** ISO 8601 instant with offset */
        at: string;
        type: string;
        amount: number | null;
        actorName: string | null;
        record: {
          type: string;
          id: string;
          name: string | null;
        };
      })[];
      nextCursor: string | null;
    };
    AnalyticsGetOrganisationOutput: {
      zone: string;
      from: string;
      to: string;
      before: {
        from: string;
        to: string;
      };
      /** ISO 8601 instant with offset */
      asOf: string;
      figures: ({
        id: "signUps" | "activePeople" | "published" | "views" | "inquiries" | "responseTime" | "closed" | "tickets" | "ticketsClosed" | "promisesBroken" | "searches" | "fruitless" | "lag" | "errors";
        unit: "count" | "seconds" | "share";
        value: number | null;
        before: number | null;
        isAlarming: boolean;
        /** the list of facts explains it */
        hasList: boolean;
        days: ({
          day: string;
          value: number | null;
        })[];
      })[];
      /** empty for who sells nothing */
      funnel: ({
        step: "views" | "inquiries" | "closed";
        value: number;
        before: number;
      })[];
      /** what people did most */
      actions: ({
        type: string;
        count: number;
        people: number;
        before: number;
      })[];
      statuses: ({
        status: string;
        value: number;
        /** when the period began */
        before: number;
      })[];
      searches: {
        popular: ({
          text: string;
          searches: number;
        })[];
        fruitless: ({
          text: string;
          searches: number;
        })[];
      } | null;
    };
    AnalyticsListOrganisationOutput: {
      items: ({
        position: number;
        /** ISO 8601 instant with offset */
        at: string;
        type: string;
        amount: number | null;
        actorName: string | null;
        record: {
          type: string;
          id: string;
          name: string | null;
        };
      })[];
      nextCursor: string | null;
    };
    QualityGetReportOutput: {
      /** ISO 8601 instant with offset */
      asOf: string;
      checks: ({
        check: "listings_without_photos" | "listings_without_place" | "price_outliers" | "listings_without_agent" | "suspended_agents" | "stale_drafts" | "orphan_leads" | "unanswered_inquiries" | "duplicate_parcels";
        records: number;
        /** records that were looked at */
        looked: number;
      })[];
    };
    QualityListFindingsOutput: {
      items: ({
        recordType: "listing" | "lead" | "inquiry" | "parcel";
        recordId: string;
        name: string;
        organisationId: string | null;
        organisationName: string | null;
        /** ISO 8601 instant with offset */
        since: string;
        value: number | null;
      })[];
      nextCursor: string | null;
    };
    BackupListOutput: {
      items: ({
        id: string;
        /** interrupted: it said it was running, and has been silent for minutes */
        state: "requested" | "running" | "interrupted" | "done" | "failed" | "removed";
        trigger: "command" | "schedule";
        folder: string | null;
        requestedBy: string | null;
        isEncrypted: boolean;
        partsTotal: number | null;
        partsDone: number;
        rows: number;
        bytes: number;
        files: number;
        position: number | null;
        restoreEpoch: number | null;
        error: string | null;
        /** ISO 8601 instant with offset */
        startedAt: string;
        finishedAt: string | null;
        verifiedAt: string | null;
        verifyError: string | null;
      })[];
      nextCursor: string | null;
      /** 0: none are made by themselves */
      everyHours: number;
      keep: number;
      lastGoodAt: string | null;
      /** the schedule wanted one before now */
      isOverdue: boolean;
    };
    BackupRequestInput: {
      reason: string;
    };
    BackupRequestOutput: {
      id: string;
    };
  };
}
