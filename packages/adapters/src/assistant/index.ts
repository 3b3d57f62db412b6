export { createOpenAiModel, type OpenAiConfig } from './openai';
export { type Completion, type CompletionRequest, type LanguageModel, ModelMisled, ModelUnavailable, reckonTokens } from './port';
